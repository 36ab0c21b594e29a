import { answeredAmong } from "../addresses/page-at";
import { derivedFromBody } from "../body/derived";
import { Prisma } from "../generated/prisma/client";
import type { Instant } from "../interchange/instant";
import { EditionError } from "../interchange/read-edition";
import type { EditionRecord, RecordOf } from "../interchange/records";
import { normalized } from "../safe-text";
import type { Path } from "../urls";
import { menuFrom } from "./edition-menus";
import { frontDocumentOf } from "./front/front-of-edition";
import { lockAllAddresses } from "./lock-addresses";
import { joinChains } from "./redirects";
import type { StoredPicture } from "./store-picture";

const batchSize = 500; // rows an INSERT

/** A table's rows, gathered into batches. */
class Batch<Row> {
  private rows: Row[] = [];
  constructor(private readonly insert: (rows: Row[]) => Promise<unknown>) {}

  async add(row: Row): Promise<void> {
    this.rows.push(row);
    if (this.rows.length === batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.rows.length > 0) await this.insert(this.rows);
    this.rows = [];
  }
}

/**
 * Writes the records of an edition in their order, within the caller's transaction. A record that
 * refers to something unknown, or is there already, throws an EditionError that names its line.
 */
export class EditionWriter {
  private language = "en";
  private settings: { line: number; record: RecordOf<"settings"> } | null = null;
  private readonly sections = new Names("section");
  private readonly topics = new Names("topic");
  private readonly authors = new Names("author");
  private readonly media = new Names("media record");
  private readonly articles = new Names("article");
  private readonly storylines = new Names("storyline");
  private readonly slugs = new Names("article with the slug");
  private readonly redirects: { line: number; from: Path }[] = [];
  private known = false;

  private readonly articleRows: Batch<Prisma.ArticleCreateManyInput>;
  private readonly articleAuthors: Batch<Prisma.ArticleAuthorCreateManyInput>;
  private readonly articleTopics: Batch<Prisma.ArticleTopicCreateManyInput>;
  private readonly corrections: Batch<Prisma.CorrectionCreateManyInput>;
  private readonly views: Batch<Prisma.ViewCountCreateManyInput>;

  constructor(
    private readonly db: Prisma.TransactionClient,
    private readonly pictures: ReadonlyMap<string, StoredPicture>,
    private readonly dateOf: (moment: Instant) => Date,
  ) {
    this.articleRows = new Batch((data) => db.article.createMany({ data }));
    // Rows that refer to articles come after them.
    const afterArticles = <Row>(insert: (rows: Row[]) => Promise<unknown>) =>
      new Batch<Row>(async (rows) => {
        await this.articleRows.flush();
        await insert(rows);
      });
    this.articleAuthors = afterArticles((data) => db.articleAuthor.createMany({ data }));
    this.articleTopics = afterArticles((data) => db.articleTopic.createMany({ data }));
    this.corrections = afterArticles((data) => db.correction.createMany({ data }));
    this.views = afterArticles((data) => db.viewCount.createMany({ data }));
  }

  async add(line: number, record: EditionRecord): Promise<void> {
    if (!this.known) await this.learnWhatIsThere();
    if (record.type === "settings") this.settings = { line, record };
    if (record.type === "redirect") this.redirects.push({ line, from: record.from });
    await this.naming(line, record.type, () => this.write(record));
  }

  private async naming(line: number, type: string, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (error instanceof UnknownName) throw new EditionError([`line ${line}: ${error.message}`]);
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
        throw new EditionError([`line ${line}: the paper has this ${type} already`]);
      }
      throw error;
    }
  }

  /** Writes what is still gathered. */
  async finish(): Promise<void> {
    await this.articleRows.flush();
    for (const batch of [this.articleAuthors, this.articleTopics, this.corrections, this.views]) await batch.flush();
    await lockAllAddresses(this.db);
    await this.refuseLiveAddresses();
    const rings = await joinChains(this.db);
    if (rings.length > 0) throw new EditionError(rings.map((from) => `the redirect from ${from} leads back to itself`));
    if (!this.settings) return;
    const { line, record } = this.settings;
    await this.naming(line, record.type, () => this.writePlaces(record));
  }

  /** A redirect from an address where readers find a page would take that page from them. */
  private async refuseLiveAddresses(): Promise<void> {
    const answered = await answeredAmong(
      this.db,
      this.redirects.map(({ from }) => from),
    );
    const wrong = this.redirects.filter(({ from }) => answered.has(from)).slice(0, 20);
    if (wrong.length === 0) return;
    throw new EditionError(
      wrong.map(({ line, from }) => `line ${line}: readers find a page at ${from}, so no redirect can lead from it`),
    );
  }

  private async learnWhatIsThere(): Promise<void> {
    this.known = true;
    const select = { id: true, slug: true };
    for (const { id, slug } of await this.db.section.findMany({ select })) this.sections.learn(slug, id);
    for (const { id, slug } of await this.db.topic.findMany({ select })) this.topics.learn(slug, id);
    for (const { id, slug } of await this.db.author.findMany({ select })) this.authors.learn(slug, id);
    for (const { id } of await this.db.media.findMany({ select: { id: true } })) this.media.learn(id, id);
    for (const { id, slug } of await this.db.article.findMany({ select })) {
      this.articles.learn(id, id);
      this.slugs.learn(slug, id);
    }
    for (const { id, slug } of await this.db.storyline.findMany({ select })) this.storylines.learn(slug, id);
    const settings = await this.db.settings.findFirst({ select: { language: true } });
    if (settings) this.language = settings.language;
  }

  private async write(record: EditionRecord): Promise<void> {
    switch (record.type) {
      case "dateline":
        return;
      case "settings":
        return this.writeSettings(record);
      case "page": {
        const { type: _, slug, ...data } = record;
        await this.db.page.upsert({ where: { slug }, create: { slug, ...data }, update: data });
        return;
      }
      case "section": {
        const { type: _, parent, ...data } = record;
        const { id } = await this.db.section.create({ data: { ...data, parentId: this.sections.find(parent) } });
        this.sections.learn(record.slug, id);
        return;
      }
      case "topic": {
        const { type: _, ...data } = record;
        this.topics.learn(record.slug, (await this.db.topic.create({ data })).id);
        return;
      }
      case "media":
        return this.writeMedia(record);
      case "author": {
        const { type: _, portrait, ...data } = record;
        const { id } = await this.db.author.create({ data: { ...data, portraitId: this.media.find(portrait) } });
        this.authors.learn(record.slug, id);
        return;
      }
      case "article":
        return this.writeArticle(record);
      case "storyline":
        return this.writeStoryline(record);
      case "front":
        return this.writeFront(record);
      case "redirect":
        await this.db.redirect.create({ data: { from: record.from, to: record.to, below: record.below } });
        return;
      case "gone":
        await this.db.goneAddress.create({
          data: { path: record.path, since: this.dateOf(record.since), notice: record.notice },
        });
        return;
      case "views": {
        const hour = this.dateOf(record.hour);
        hour.setUTCMinutes(0, 0, 0);
        await this.views.add({ articleId: this.articles.get(record.article), hour, views: record.count });
        return;
      }
    }
  }

  private async writeSettings(record: RecordOf<"settings">): Promise<void> {
    const { type: _, logo: __, navigation: ___, footer: ____, ...data } = record;
    this.language = data.language;
    await this.db.settings.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
  }

  /** What the settings name of the records that come after them. */
  private async writePlaces({ logo, navigation, footer }: RecordOf<"settings">): Promise<void> {
    const ids = {
      section: (slug: string) => this.sections.get(slug),
      topic: (slug: string) => this.topics.get(slug),
    };
    await this.db.settings.update({
      where: { id: 1 },
      data: { logoId: this.media.find(logo), navigation: menuFrom(navigation, ids), footer: menuFrom(footer, ids) },
    });
  }

  private async writeMedia({ id, file, focal, ...record }: RecordOf<"media">): Promise<void> {
    const picture = this.pictures.get(id);
    if (!picture) throw new Error(`the picture of ${id} was not stored`);
    const { alt, decorative, caption, credit } = record;
    const [focalX, focalY] = focal;
    await this.db.media.create({
      data: { id, fileName: normalized(file, "NFC"), alt, decorative, caption, credit, focalX, focalY, ...picture },
    });
    this.media.learn(id, id);
  }

  private async writeArticle(record: RecordOf<"article">): Promise<void> {
    const { type: _, section, authors, topics, leadPicture, corrections, publishedAt, revisedAt, ...data } = record;
    this.articles.learnNew(record.id, record.id);
    this.slugs.learnNew(record.slug, record.id);
    const language = record.language ?? this.language;
    const shown = [publishedAt, revisedAt, ...corrections.map(({ at }) => at)].filter((moment) => moment !== null);
    const times = shown.map((moment) => this.dateOf(moment).getTime());
    await this.articleRows.add({
      ...data,
      ...derivedFromBody({ ...record, language }),
      language,
      sectionId: this.sections.find(section),
      leadPictureId: this.media.find(leadPicture),
      publishedAt: publishedAt && this.dateOf(publishedAt),
      revisedAt: revisedAt && this.dateOf(revisedAt),
      modifiedAt: publishedAt && new Date(Math.max(...times)),
    });
    const articleId = record.id;
    for (const [position, slug] of authors.entries()) {
      await this.articleAuthors.add({ articleId, authorId: this.authors.get(slug), position });
    }
    for (const [position, slug] of topics.entries()) {
      await this.articleTopics.add({ articleId, topicId: this.topics.get(slug), position });
    }
    for (const { at, text } of corrections) {
      await this.corrections.add({ articleId, text, publishedAt: this.dateOf(at) });
    }
  }

  private async writeStoryline(record: RecordOf<"storyline">): Promise<void> {
    const { type: _, articles, ...data } = record;
    await this.articleRows.flush();
    const entries = articles.map((id, position) => ({ articleId: this.articles.get(id), position }));
    const { id } = await this.db.storyline.create({ data: { ...data, entries: { create: entries } } });
    this.storylines.learn(record.slug, id);
  }

  private async writeFront(record: RecordOf<"front">): Promise<void> {
    await this.articleRows.flush();
    const document = frontDocumentOf(record, {
      section: (slug) => this.sections.get(slug),
      article: (id) => this.articles.get(id),
      picture: (id) => this.media.get(id),
      storyline: (slug) => this.storylines.get(slug),
      instant: (moment) => this.dateOf(moment).toISOString(),
    });
    const versions = { create: { number: 1, document } };
    await this.db.front.create({ data: { sectionId: this.sections.find(record.section), versions } });
  }
}

class UnknownName extends Error {}

/** The ids of what the paper has, by the names that records use. */
class Names {
  private readonly ids = new Map<string, string>();
  constructor(private readonly what: string) {}

  learn(name: string, id: string): void {
    this.ids.set(name, id);
  }

  learnNew(name: string, id: string): void {
    if (this.ids.has(name)) throw new UnknownName(`the paper has the ${this.what} “${name}” already`);
    this.learn(name, id);
  }

  get(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new UnknownName(`there is no ${this.what} “${name}” before this line`);
    return id;
  }

  find(name: string | null): string | null {
    return name === null ? null : this.get(name);
  }
}
