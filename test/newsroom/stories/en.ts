// English: the lighthouse that went dark by mistake; and an article about JavaScript, which is no wall. Written for Matn.
import { figure, heading, list, type Paper, paragraph, quote, type Story } from '../story.ts';

const paper: Paper = {
  name: 'The Harbour Gazette',
  menu: ['Home', 'Local', 'World', 'Business', 'Technology', 'Sport'],
  readMore: 'Read more',
  related: [
    'Ferry fares to rise again in spring',
    'The café that only opens in storms',
    'Council sells the old customs house',
  ],
  moreFrom: 'More from Local',
  share: 'Share this article with a friend',
  comments: 'Comments are the opinions of their authors',
  newsletter: 'Sign up for our newsletter and get the news every morning',
  footer: 'All rights reserved by The Harbour Gazette',
};

export const english: Story = {
  lang: 'en',
  dir: 'ltr',
  paper,
  title: 'The lighthouse that went dark for nine nights, and nobody called',
  dek: 'An automatic lamp failed in October. What its keeper of last resort found out says more about us than about bulbs',
  byline: 'Eleanor Pryce',
  published: '2024-11-02T06:45:00+00:00',
  blocks: [
    figure(
      'A white lighthouse against a grey sea',
      'Penmorrow light, built in 1859, had not failed for more than an hour since the war (The Harbour Gazette)',
    ),
    paragraph(
      'For nine nights in October the lamp at Penmorrow Point did not turn. The beam that used to sweep the bedroom ceilings of half the village every twelve seconds was simply absent, and for nine nights not one person telephoned the harbour office to say so. When the engineer came at last it was not because of a complaint but because a battery, two miles away, had sent a message about its own voltage.',
    ),
    paragraph(
      'Martin Hale, who has looked after the light since the last keeper left in 1991, found the fault within a minute. A relay the size of a sugar cube had burned out and taken the backup with it. What took him longer, he says, was the drive home afterwards, during which he tried to understand how eleven hundred people could lose a thing they could see from the kitchen table and not notice.',
    ),
    heading('Nobody was at sea'),
    paragraph(
      'The first explanation is that nobody needed it. Fishing boats carry three kinds of satellite receiver, and the ferry has followed a line on a screen since 2004. The coastguard keeps the light on its charts, but a notice to mariners went out only on the tenth day. Not a single vessel reported a difficulty, and the insurance market, which prices such things to the penny, did not stir.',
    ),
    quote(
      'I had always assumed the light was for the ships. It turns out the ships had stopped looking years ago.',
      'Martin Hale, engineer',
    ),
    paragraph(
      'The second explanation is less flattering. Mr Hale went from door to door with a clipboard and asked, without saying why, when people had last seen the beam. Most answered at once: last night. A retired headmistress described how it had woken her on the Tuesday, five days after it stopped. Memory, it seems, had gone on turning the lamp by itself.',
    ),
    heading('What the clipboard said'),
    paragraph('Of the 214 households that answered, the survey found that:'),
    list(
      '171 were certain that they had seen the light during the nine nights.',
      '38 could not say one way or the other.',
      'Five had noticed that it was dark, and each supposed that somebody else had reported it.',
    ),
    paragraph(
      'Psychologists have a name for the last of these, and will tell you that it needs no more than three bystanders. Dr Amara Osei, who studies attention at the university, is more interested in the first group. A signal that never changes, she says, is the first thing that the brain agrees to stop checking; what we call seeing is mostly a forecast that nobody has bothered to correct.',
    ),
    paragraph(
      'The lamp has a new relay now, and a small transmitter that sends its own message if the motor draws no current. It cost £86. The parish council has also voted, by six to four, to switch the light off for one minute on the first Friday of each month and to ring the church bell when it comes back. The minutes record the purpose of the motion in five words: to keep us looking up.',
    ),
    paragraph(
      'Mr Hale, who would have preferred a second relay, went to the first of these Fridays with his daughter. At eight o’clock the beam stopped over the water. There was, he says, a noise on the quay that he had not heard before, a sort of breath. Then somebody’s child said, quite loudly, that there were stars.',
    ),
  ],
};

export const aboutJavaScript: Story = {
  lang: 'en',
  dir: 'ltr',
  paper,
  title: 'Please enable JavaScript: a short history of the sentence that replaced the web page',
  dek: 'How seven words of apology became the most widely published text of the decade',
  byline: 'Eleanor Pryce',
  published: '2024-06-14T09:00:00+01:00',
  blocks: [
    figure('A blank window with one grey line of text', 'The sentence in its natural habitat (The Harbour Gazette)'),
    paragraph(
      'You need to enable JavaScript to run this app. If you have ever browsed with scripts turned off, you have read that sentence more often than any line of poetry. It is shipped with a popular starter kit, it is translated almost nowhere, and it stands today at the door of millions of pages, most of which are not apps at all but notes, menus and opening hours.',
    ),
    paragraph(
      'The element that carries it is older than many of the people who type it. In 1996 the browser makers agreed that a page should be able to offer something to readers whose program could not run scripts, and called the offer noscript. The idea was generous: a simpler table in place of a chart, a link in place of a menu. It took about ten years for the offer to become an apology.',
    ),
    heading('From fallback to wall'),
    paragraph(
      'What changed was the place where pages are made. When the server sent finished text, a script was decoration and its absence cost nothing. When the text itself began to be assembled in the browser, there was nothing left to fall back to, and the honest thing to put between the tags was a sorry. Sites that still send finished text often copied the sorry along with the tools.',
    ),
    quote(
      'JavaScript is required to view this page. Why? Because we required it.',
      'A note in the comments of a template, 2013',
    ),
    paragraph(
      'There are good reasons to leave scripts off. They are how pages follow their readers from one site to the next, how a recipe comes to weigh more than a novel, and how an old telephone becomes too slow for the news. Perhaps one reader in a hundred has no scripts at any given moment, and by far the greater part of them never chose it: a train went into a tunnel, or one file out of sixty did not arrive.',
    ),
    heading('What to write instead'),
    paragraph('Editors who look after plain pages tend to give the same advice:'),
    list(
      'Send the text first, and let the script improve what is already there.',
      'If a part cannot work without scripts, say which part, beside that part.',
      'Never hide a finished page until a program says that it may be seen.',
    ),
    paragraph(
      'None of this is new, and none of it is difficult. The sentence “Please turn on JavaScript and reload the page” costs nothing to remove where the page beneath it is whole. The Gazette counted its own templates last month and found the line in nine of them. It has since been replaced, in all nine, with nothing.',
    ),
  ],
};
