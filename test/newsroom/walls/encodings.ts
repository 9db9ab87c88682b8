// Security Kit pages in the encodings that Arabic and Hebrew sites still use: named by the header, or by the page alone.
import { everywhere, hidden, type Wall } from '../wall.ts';
import { securityKitPage } from './security-kit.ts';

const expected = { ...everywhere(hidden), blocked: { ...hidden, maker: 'drupal-seckit' } };

export const windows1256: Wall = {
  name: 'windows-1256',
  about: 'Security Kit on a page in windows-1256, named by the page alone',
  expected,
  readable: true,
  languages: ['ar'],
  serve: (story, place) => ({
    body: securityKitPage(story, place, 'windows-1256'),
    charset: 'windows-1256',
    declared: false,
  }),
};

export const windows1255: Wall = {
  name: 'windows-1255',
  about: 'Security Kit on a page in windows-1255, named by the header',
  expected,
  readable: true,
  languages: ['he'],
  serve: (story, place) => ({ body: securityKitPage(story, place, 'windows-1255'), charset: 'windows-1255' }),
};
