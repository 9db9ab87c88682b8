// How is an Article read?
export { ReaderControls } from './controls.tsx';
export type { Reader, ReaderDoors } from './doors.ts';
// For a preview of the settings elsewhere (the options page).
export { loadFace } from './fonts.ts';
export { applyLook } from './look.ts';
export { openReader } from './open.tsx';
export { scriptRow } from './typography.ts';
