// What is done in the workshop, where there is a document: articles become files that the browser can download.
import type { Article } from '../article/article.ts';
import type { SaveFormat, SaveSettings } from '../platform/settings.ts';
import type { CopyForm, DoTask, FileOrder, MadeFile, WorkshopTask, WorkshopTasks } from '../platform/workshop.ts';
import {
  fileName,
  imageAddresses,
  type SaveOptions,
  toEpub,
  toEpubCollection,
  toFragment,
  toHtml,
  toJson,
  toMarkdown,
  toText,
  toZip,
} from '../save/index.ts';
import { fetchImages, limitsOf } from './workshop-images.ts';
import { readLink } from './workshop-read.ts';

type Content = string | Uint8Array<ArrayBuffer>;

interface Format {
  extension: string;
  type: string;
  write(article: Article, options: SaveOptions): Content;
  /** Whether its files hold images. */
  images?: 'book' | 'page';
}

const FORMATS: Record<SaveFormat, Format> = {
  text: { extension: 'txt', type: 'text/plain;charset=utf-8', write: toText },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', write: toMarkdown },
  html: { extension: 'html', type: 'text/html;charset=utf-8', write: toHtml, images: 'page' },
  epub: { extension: 'epub', type: 'application/epub+zip', write: toEpub, images: 'book' },
  json: { extension: 'json', type: 'application/json', write: toJson },
};

const COPIES: Record<CopyForm, (article: Article, options: SaveOptions) => string> = {
  text: toText,
  markdown: toMarkdown,
  rich: toFragment,
};

type Handlers = {
  [N in WorkshopTask]: (input: WorkshopTasks[N]['in']) => WorkshopTasks[N]['out'] | Promise<WorkshopTasks[N]['out']>;
};

async function optionsFor(articles: Article[], format: Format, settings: SaveSettings): Promise<SaveOptions> {
  const { captions, links, wrap, bom, imageMiB } = settings;
  const options: SaveOptions = { captions, links, wrap, bom };
  if (!format.images) return options;
  const addresses = [...new Set(articles.flatMap(imageAddresses))];
  return { ...options, images: await fetchImages(addresses, limitsOf(imageMiB), format.images === 'book') };
}

/** One article's file, a book of several, or a zip of several. */
async function contentOf({ articles, format: name, settings }: FileOrder): Promise<Content> {
  const format = FORMATS[name];
  const options = await optionsFor(articles, format, settings);
  const [first] = articles;
  if (first && articles.length === 1) return format.write(first, options);
  if (name === 'epub') return toEpubCollection(articles, options);
  const { extension, write } = format;
  const nameOf = (article: Article) => fileName(article, { template: settings.fileName });
  return toZip(articles.map((one) => ({ name: nameOf(one), extension, content: write(one, options) })));
}

async function makeFile(order: FileOrder): Promise<MadeFile> {
  const { articles, format: name, settings } = order;
  const [first] = articles;
  if (!first) throw new RangeError('a file needs an article');
  const zipped = articles.length > 1 && name !== 'epub';
  const { extension, type } = zipped ? { extension: 'zip', type: 'application/zip' } : FORMATS[name];
  const more = articles.length > 1 ? ` (+${articles.length - 1})` : '';
  const blob = new Blob([await contentOf(order)], { type });
  return {
    url: URL.createObjectURL(blob),
    fileName: `${fileName(first, { template: settings.fileName })}${more}.${extension}`,
  };
}

export interface Workshop {
  doTask: DoTask;
  /** Something is being done, or a file waits to be fetched. */
  isBusy(): boolean;
}

/** The workshop's tasks. Files made stay in its own memory until they are released. */
export function openWorkshop(): Workshop {
  const files = new Map<string, Promise<MadeFile>>();
  const handlers = handlersOf(files);
  let working = 0;
  const doTask = async (name: WorkshopTask, input: never) => {
    working++;
    try {
      return await handlers[name](input);
    } finally {
      working--;
    }
  };
  return { doTask: doTask as DoTask, isBusy: () => working > 0 || files.size > 0 };
}

function handlersOf(files: Map<string, Promise<MadeFile>>): Handlers {
  return {
    make: (order) => {
      const made = files.get(order.id) ?? makeFile(order);
      files.set(order.id, made);
      made.catch(() => files.delete(order.id));
      return made;
    },
    convert: ({ article, form, settings: { captions, links, wrap } }) =>
      COPIES[form](article, { captions, links, wrap }),
    release: async ({ id }) => {
      const made = files.get(id);
      files.delete(id);
      if (made) URL.revokeObjectURL((await made).url);
      return undefined;
    },
    read: ({ url, apart }) => readLink(url, apart),
  };
}
