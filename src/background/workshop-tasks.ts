// What is done in the workshop, where there is a document: an article becomes a file that the browser can download.
import type { Article } from '../article/article.ts';
import type { SaveFormat, SaveSettings } from '../platform/settings.ts';
import type { DoTask, MadeFile, WorkshopTask, WorkshopTasks } from '../platform/workshop.ts';
import { fileName, type SaveOptions, toHtml, toMarkdown, toText } from '../save/index.ts';

interface Format {
  extension: string;
  type: string;
  write(article: Article, options: SaveOptions): string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

const FORMATS: Record<SaveFormat, Format> = {
  text: { extension: 'txt', type: 'text/plain;charset=utf-8', write: toText },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', write: toMarkdown },
  html: { extension: 'html', type: 'text/html;charset=utf-8', write: toHtml },
  epub: { extension: 'txt', type: 'text/plain;charset=utf-8', write: toText },
  json: { extension: 'txt', type: 'text/plain;charset=utf-8', write: toText },
};

type Handlers = {
  [N in WorkshopTask]: (input: WorkshopTasks[N]['in']) => WorkshopTasks[N]['out'] | Promise<WorkshopTasks[N]['out']>;
};

function optionsOf({ captions, links, wrap, bom }: SaveSettings): SaveOptions {
  return { captions, links, wrap, bom };
}

/** The workshop's tasks. Files made stay in its own memory until they are released. */
export function openWorkshop(): DoTask {
  const files = new Map<string, Promise<MadeFile>>();

  async function make({ article, format, settings }: WorkshopTasks['make']['in']): Promise<MadeFile> {
    const { extension, type, write } = FORMATS[format];
    const content = await write(article, optionsOf(settings));
    return {
      url: URL.createObjectURL(new Blob([content], { type })),
      fileName: fileName(article, { template: settings.fileName, extension }),
    };
  }

  const handlers: Handlers = {
    make: (order) => {
      const made = files.get(order.id) ?? make(order);
      files.set(order.id, made);
      made.catch(() => files.delete(order.id));
      return made;
    },
    convert: async ({ article, format, settings }) => {
      const content = await FORMATS[format].write(article, optionsOf({ ...settings, bom: false }));
      return typeof content === 'string' ? content : toText(article);
    },
    release: async ({ id }) => {
      const made = files.get(id);
      files.delete(id);
      if (made) URL.revokeObjectURL((await made).url);
      return undefined;
    },
  };
  return (async (name: WorkshopTask, input: never) => handlers[name](input)) as DoTask;
}
