// The words of a newspaper's page: its story, and all that stands around a story.

export interface Paper {
  lang: string;
  dir?: 'rtl';
  /** Set several times, a paragraph of the story. */
  sentence: string;
  section: string;
  dek: string;
  author: string;
  role: string;
  date: string;
  readingTime: string;
  letter: string;
  letterPitch: string;
  letterButton: string;
  letterTerms: string;
  related: string;
  teasers: string[];
  teaserSummary: string;
  tagsLabel: string;
  tags: string[];
  bio: string;
  comments: string;
  comment: string;
  advert: string;
  caption: string;
  credit: string;
  pointsHeading: string;
  points: string[];
  more: string;
}
