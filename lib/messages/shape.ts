/** Every string the readers' pages say by themselves. A language that lacks one doesn't compile. */
export type Messages = {
  // getting around
  skipToContent: string;
  home: string;
  menu: string;
  sections: string;
  sectionNavigation: string;
  breadcrumb: string;
  backToTop: string;
  aboutThePaper: string;
  elsewhere: string;
  allSections: string;
  latest: string;
  switchTheme: string;
  newer: string;
  older: string;
  pagination: string;
  page: (page: number) => string;
  pageTitle: (title: string, page: number) => string;
  previousPeriod: string;
  nextPeriod: string;

  // cards and lists
  kinds: { analysis: string; opinion: string; explainer: string; picture_story: string; live: string };
  breakingNews: string;
  mostRead: string;
  dontMiss: string;
  opinion: string;
  alsoRead: string;
  topStories: string;
  latestFrom: (section: string) => string;
  moreFrom: (section: string) => string;
  noStories: string;

  // an article's furniture
  by: string;
  listParts: (items: readonly string[]) => { isItem: boolean; text: string }[];
  readingTime: (minutes: number) => string;
  published: string;
  updated: string;
  share: string;
  shareBy: (service: string) => string;
  email: string;
  picture: string;
  gallery: (pictures: number) => string;
  placeInGallery: (place: number, of: number) => string;
  enlarge: string;
  previousPicture: string;
  nextPicture: string;
  close: string;
  topics: string;
  topic: string;
  topicTitle: (topic: string) => string;
  corrections: (count: number) => string;
  storyline: string;
  startHere: string;
  latestInStoryline: string;
  youAreReading: string;
  previousStory: string;
  nextStory: string;
  aboutThisStory: string;
  readThisIn: string;
  oldStory: (date: string) => string;
  newestOnThis: string;
  factBox: string;
  table: string;
  loadFrom: (provider: string) => string;
  loadsOnlyThen: (provider: string) => string;

  // archive, search
  archive: string;
  archiveOf: (section: string, period: string) => string;
  search: string;
  searchFor: string;
  searchThePaper: (name: string) => string;
  inSection: string;
  anySection: string;
  from: string;
  to: string;
  resultsFor: (query: string) => string;
  nothingFound: (query: string) => string;
  didYouMean: string;
  queryCut: string;
  closestStories: string;
  storiesOfName: (stories: number, isMore: boolean) => string;

  // what was put right
  correctionsMade: string;
  noCorrections: string;

  // what the desk shows before it is published
  preview: { notPublished: string; noSection: string; noHeadline: string };

  // pages that say there is no page
  missing: { title: string; text: string };
  gone: { title: string; text: string };
  broken: { title: string; text: string };
};
