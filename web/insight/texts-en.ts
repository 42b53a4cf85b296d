import type { InsightTexts } from './texts.ts';

export const en: InsightTexts = {
  front: {
    title: 'What is it like to belong here?',
    lead: 'Tilhør asks newcomers to Norwegian municipalities how they are doing: short surveys in their own language, from a link in a text message. The municipality sees how things develop. Nobody sees what one person answered.',
    parts: [
      {
        title: 'For those who answer',
        body: 'Two minutes, in the language you read best. Answers are kept without name or number, and the single answers are deleted once the round is counted.',
      },
      {
        title: 'For the municipality',
        body: 'Plan a year of surveys in one form. Read the results when each round has closed, with honest uncertainty for small groups too.',
      },
      {
        title: 'For those who fund',
        body: 'See whether belonging rises in the municipalities you support. Published figures only, never groups of fewer than ten, never free text.',
      },
    ],
    insight: 'See the trends',
    api: 'Open figures for machines (OpenAPI)',
  },
  start: {
    title: 'Insight',
    mine: 'Your municipalities',
    programme: 'The programme',
    programmeAbout: 'One question at a time, across the municipalities you fund.',
    none: 'You are signed in but have no access to a municipality’s own figures. You can open public figures below.',
    signIn: 'Sign in',
    signInAbout: 'Municipal staff and funders sign in to see their own figures.',
    open: 'Public figures',
    openAbout: 'Some municipalities show their trends to everyone.',
    code: 'Municipality number',
    codeHelp: 'Four digits, for example 5027 for Midtre Gauldal.',
    show: 'Show the figures',
  },
  trend: {
    title: (municipality) => `How it is going in ${municipality}`,
    as: {
      officer: (k) => `The municipality’s own figures. Groups of fewer than ${k} are never shown.`,
      funder: (k) => `Figures for funders. Groups of fewer than ${k} are never shown, and free text is not shown.`,
      anyone: (k) => `Public figures. Groups of fewer than ${k} are never shown, and free text is not shown.`,
    },
    coarser: 'The open figures are coarser, so they say “clearly” less often.',
    latest: (number, day) => `The latest round is number ${number}, closed on ${day}.`,
    brief: 'In short',
    briefNone:
      'No question has clearly changed. That is usual when few people answer: only large changes can be told from chance.',
    briefSome: 'These have clearly changed:',
    glance: 'Every question in the latest round',
    byQuestion: 'Question by question',
    otherSeries: 'Other surveys in this municipality',
    seriesName: (from, to) => (from === to ? from : `${from} to ${to}`),
  },
  response: {
    all: (answered, invited, rate) => `${answered} of ${invited} people invited answered (${rate}).`,
    answered: (answered) => `${answered} answered.`,
    invited: (invited) => `${invited} people were invited.`,
    rate: (rate) => `The response rate was ${rate}.`,
    withheld: (what, because) => `Withheld: ${what} (${because}).`,
    names: { answered: 'how many answered', invited: 'how many were invited', rate: 'the response rate' },
  },
  howToRead: {
    title: 'How to read the figures',
    bar: {
      asked: 'What is the uncertainty?',
      answer:
        'The dot is the answer of those who answered. The bar through it shows the uncertainty: had we asked many equally large groups of the same kind of people, the bar would have caught the right figure 95 times in 100. A long bar means few answers. Where few answered, or where the number of answers is withheld, we draw the bar longer than it need be, so that nobody can count backwards.',
    },
    intervals: {
      asked: 'Why are there sometimes two ranges?',
      answer:
        'They answer two questions. “Uncertainty (95%)” is for comparing: could a difference from another round be chance? Every word about change rests on it. The other is about these people: where would the figure lie had everybody invited answered? It is narrower, because not many are left to ask, and it holds only if those who did not answer are like those who did, which nobody can check. Where either number of people is withheld, the second range is left out.',
    },
    verdicts: {
      asked: 'When do we write “clearly higher” or “clearly lower”?',
      answer:
        'Only when a change is larger than chance easily gives. The more questions are compared at once, the more is asked of each, because one of many will often look changed by chance. “No clear change” does not mean that nothing changed, only that we cannot know. “Too few to say” means that a figure is withheld in one of the rounds.',
    },
    detectable: {
      asked: 'How large must a change be to show?',
      answer:
        'Where we write “no clear change”, we also write how large a change would have shown, as the figures are shown: a true change of that size is found about four times in five. Smaller changes may be there without being seen.',
    },
    pooled: {
      asked: 'Why are four rounds put together?',
      answer:
        'With few answers one round says little. When four rounds in a row are done, they are also shown as one figure and compared with the four before. It is always the same four, chosen before anybody knows the answers. Small changes that last show better that way.',
    },
    symbol: {
      asked: 'What does the sign : mean?',
      answer:
        'A figure is withheld to protect those who answered. The reason stands beside the sign or under the table.',
    },
  },
  intervals: {
    ifAllHadAnswered: (low, high) =>
      `Had everybody invited answered, the figure would probably lie between ${low} and ${high}, if those who did not answer are like those who did.`,
    comparing: (ends) => `To compare with other rounds, use the uncertainty (${ends}).`,
    more: 'Why two ranges?',
  },
  pooled: {
    rounds: (first, last) => `Rounds ${first} to ${last} together`,
    since: 'Since the four rounds before those',
    sinceBefore: (rounds) => `${rounds}, since the four before`,
  },
  table: {
    question: 'Question',
    wave: 'Round',
    closed: 'Closed',
    value: { mean: 'Mean', share: (answer) => `Share “${answer}”`, unknown: 'Result' },
    interval: 'Uncertainty (95%)',
    n: 'Answers',
    nWithheld: (because) => `How many answered this very question is not shown: ${because}`,
    people: 'How many answered',
    rate: 'Response rate',
    latest: 'Latest round',
    sincePrevious: 'Since the round before',
    sinceFirst: 'Since the first round',
    answer: 'Answer',
    count: 'Number',
    group: 'Group',
    municipality: 'Municipality',
    numbers: 'The figures behind it',
    distribution: 'How the answers fell in the latest round',
    noDistribution: (because) => `How the answers fell in the latest round is not shown: ${because}.`,
    waveName: (number) => `Round ${number}`,
  },
  scale: (low, lowLabel, high, highLabel) => `Scale from ${low} (“${lowLabel}”) to ${high} (“${highLabel}”)`,
  scaleBare: (low, high) => `Scale from ${low} to ${high}`,
  change: {
    up: 'Clearly higher',
    down: 'Clearly lower',
    'no-clear-change': 'No clear change',
    tooFew: 'Too few to say: a figure is withheld in one of the rounds',
    askedOtherwise: 'Cannot be compared: not asked in the same way in both rounds',
    notBoth: 'Cannot be compared: there is no figure for both',
    nothingEarlier: 'Nothing to compare with yet',
    points: (size) => `${size} points`,
    percentagePoints: (size) => `${size} percentage points`,
    between: (near, far) => `(between ${near} and ${far})`,
    detectable: (size) => `As the figures are shown, only a change of about ${size} or more would be likely to show.`,
    previous: 'Since the round before',
    first: 'Since the first round',
  },
  because: {
    'too-few-answers': 'too few people, in all or in a part of it',
    'few-or-nearly-all': 'it could show what a few, or nearly all, answered',
    'remainder-too-small': 'it would give away a small group',
    'protects-another': 'with it, something about a few people could be worked out',
    'not-asked': 'not asked in this round',
    'not-comparable': 'asked in another way',
  },
  reason: {
    line: (sign, because) => `The sign ${sign} here: ${because}.`,
    spoken: (because) => `withheld: ${because}`,
  },
  breakdowns: {
    title: 'By background in the latest round',
    about: 'Compare a group with itself over time, not with the others: groups may use scales differently.',
  },
  comments: {
    title: 'In their own words',
    about:
      'The texts stand in random order, with nothing about who wrote them. Phone numbers and the like are removed. Free text is never shown to funders or anyone else outside the municipality.',
    withheld: (because, rounds) => `The texts are withheld: ${because} (round ${rounds}).`,
    tooFew: 'too few people wrote something',
  },
  download: {
    title: 'Take the figures with you',
    csv: 'Download as a spreadsheet (CSV)',
    csvAbout: 'Opens right in a Norwegian Excel: semicolons and decimal commas. Free text is not in it.',
    api: 'The same figures for machines',
    png: 'Download the chart (PNG)',
  },
  chart: {
    alt: (question) => `Line chart: ${question} The same figures stand in the table below.`,
    bars: (interval) => `The bar through each point: ${interval.toLocaleLowerCase('en')}.`,
    gap: (mark, months, because) => `The sign ${mark} in ${months}: ${because}.`,
    source: (municipality) => `Source: Tilhør, ${municipality}`,
    synthetic: 'Synthetic figures: these people do not exist',
  },
  programme: {
    title: 'The programme',
    about:
      'Municipalities are in alphabetical order. This is no ranking: they are different, and differences between them may have many reasons. Look at how each one develops.',
    pick: 'Question',
    show: 'Show',
    glance: 'The latest round in each municipality',
    nothing: 'None of the municipalities has published a round yet.',
    noneYet: 'no round published yet',
    municipality: 'Every question',
    whole: 'the municipality',
  },
  notPublished: {
    title: 'There are no public figures here',
    body: 'Either no round has been published yet, or the municipality does not show its figures openly. If you work for the municipality or fund it, you can sign in.',
    back: 'To insight',
  },
};
