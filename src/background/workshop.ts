// The background's way to the workshop, wherever the browser keeps it.
import { offscreenWorkshop } from '../platform/chromium.ts';
import { pageWorkshop } from '../platform/firefox.ts';
import type { WorkshopPlace } from '../platform/workshop.ts';

export const workshop: WorkshopPlace = offscreenWorkshop ?? pageWorkshop;
