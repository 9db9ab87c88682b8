// The half of the benchmark that runs inside Chromium.
import { type ExtractorName, type Finding, measure, type Task } from './extractors.ts';

declare global {
  interface Window {
    measureArticle(names: ExtractorName[], task: Task): Finding[];
  }
}

window.measureArticle = (names, task) =>
  names.map((name) => measure(name, task, (html) => new DOMParser().parseFromString(html, 'text/html')));
