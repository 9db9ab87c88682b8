// Fetches an article's images for a file: bounded in number, size and time, without cookies, and never more than one
// request for an address. What does not come in time is left out; the file then holds its description and address.
import { type ImageFile, imageType } from '../save/index.ts';

export interface ImageLimits {
  /** Bytes of all images together. */
  total: number;
  /** Bytes of one image. */
  each: number;
  count: number;
  /** Milliseconds for all of them. */
  time: number;
  /** Requests at once. */
  together: number;
}

const MIB = 1024 * 1024;

/** Limits for so many MiB in all; 0 wants no images. */
export const limitsOf = (mib: number): ImageLimits => ({
  total: mib * MIB,
  each: Math.min(mib, 10) * MIB,
  count: mib > 0 ? 150 : 0,
  time: 20_000,
  together: 6,
});

/** Types that books may hold; see `toEpub`. Others are redrawn. */
const FOR_BOOKS = ['image/jpeg', 'image/png', 'image/gif'];

/** Images by address. Fetched in the order given, so that the first of a long article come along. Never throws. */
export async function fetchImages(
  addresses: readonly string[],
  limits: ImageLimits,
  forBook: boolean,
): Promise<Map<string, ImageFile>> {
  const images = new Map<string, ImageFile>();
  const queue = addresses.slice(0, limits.count);
  const signal = AbortSignal.timeout(limits.time);
  let room = limits.total;
  const work = async () => {
    for (let address = queue.shift(); address !== undefined && !signal.aborted; address = queue.shift()) {
      const fetched = await fetchImage(address, Math.min(limits.each, room), signal).catch(() => undefined);
      const image = fetched && forBook && !FOR_BOOKS.includes(fetched.type) ? await redrawn(fetched) : fetched;
      if (!image || image.bytes.length > room) continue;
      room -= image.bytes.length;
      images.set(address, image);
    }
  };
  await Promise.all(Array.from({ length: limits.together }, work));
  return images;
}

async function fetchImage(address: string, most: number, signal: AbortSignal): Promise<ImageFile | undefined> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: address.startsWith('data:') ? {} : { accept: 'image/avif,image/webp,image/*,*/*;q=0.5' },
    signal,
  });
  if (!response.ok || Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return undefined;
  }
  const bytes = await readAtMost(response, most);
  const type = bytes && imageType(bytes);
  return bytes && type ? { bytes, type } : undefined;
}

async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The longest side of a redrawn image, in pixels: more than any page of a book shows. */
const LONGEST = 1600;

/** Draws an image anew as one that every reading system knows; an SVG's scripts and links do not survive that. */
async function redrawn({ bytes, type }: ImageFile): Promise<ImageFile | undefined> {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const [width, height] = [image.naturalWidth || 800, image.naturalHeight || 600];
    const scale =
      type === 'image/svg+xml' ? LONGEST / Math.max(width, height) : Math.min(1, LONGEST / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const wanted = type === 'image/svg+xml' ? 'image/png' : 'image/jpeg';
    const blob = await canvas.convertToBlob({ type: wanted, quality: 0.85 });
    return { bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type };
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}
