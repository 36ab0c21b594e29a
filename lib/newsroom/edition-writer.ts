import { randomUUID } from "node:crypto";
import { answeredAmong } from "../addresses/page-at";
import { derivedFromBody } from "../body/derived";
import { Prisma } from "../generated/prisma/client";
import type { Instant } from "../interchange/instant";
import { EditionError } from "../interchange/read-edition";
import type { EditionRecord, RecordOf } from "../interchange/records";
import { normalized } from "../safe-text";
import type { Path } from "../urls";
import { menuFrom } from "./edition-menus";
import { EditionRows, type Origin } from "./edition-rows";
import { frontDocumentOf } from "./front/front-of-edition";
import { lockAllAddresses } from "./lock-addresses";
import { joinChains } from "./redirects";
import type { StoredPicture } from "./store-picture";

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

  private readonly rows: EditionRows;

  constructor(
    private readonly db: Prisma.TransactionClient,
    private readonly pictures: ReadonlyMap<string, StoredPicture>,
    private readonly dateOf: (moment: Instant) => Date,
  ) {
    this.rows = new EditionRows(db);
  }

  async add(line: number, record: EditionRecord): Promise<void> {
    if (!this.known) await this.learnWhatIsThere();
    if (record.type === "settings") this.settings = { line, record };
    if (record.type === "redirect") this.redirects.push({ line, from: record.from });
    await this.naming(line, record.type, () => this.write(record, { line, type: record.type }));
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
    await this.rows.flush();
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

  private async write(record: EditionRecord, origin: Origin): Promise<void> {
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
        const id = randomUUID();
        this.topics.learnNew(record.slug, id);
        return this.rows.add("Topic", { id, ...data }, origin);
      }
      case "media":
        return this.writeMedia(record);
      case "author": {
        const { type: _, portrait, ...data } = record;
        const id = randomUUID();
        this.authors.learnNew(record.slug, id);
        return this.rows.add("Author", { id, ...data, portraitId: this.media.find(portrait) }, origin);
      }
      case "article":
        return this.writeArticle(record, origin);
      case "storyline":
        return this.writeStoryline(record, origin);
      case "front":
        return this.writeFront(record);
      case "redirect": {
        const { from, to, below } = record;
        return this.rows.add("Redirect", { from, to, below }, origin);
      }
      case "gone": {
        const { path, since, notice } = record;
        return this.rows.add("GoneAddress", { path, since: this.dateOf(since), notice }, origin);
      }
      case "views": {
        const hour = this.dateOf(record.hour);
        hour.setUTCMinutes(0, 0, 0);
        const articleId = this.articles.get(record.article);
        return this.rows.add("ViewCount", { articleId, hour, views: record.count }, origin);
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

  private async writeArticle(record: RecordOf<"article">, origin: Origin): Promise<void> {
    const { type: _, section, authors, topics, leadPicture, corrections, publishedAt, revisedAt, ...data } = record;
    this.articles.learnNew(record.id, record.id);
    this.slugs.learnNew(record.slug, record.id);
    const language = record.language ?? this.language;
    const shown = [publishedAt, revisedAt, ...corrections.map(({ at }) => at)].filter((moment) => moment !== null);
    const times = shown.map((moment) => this.dateOf(moment).getTime());
    const row = {
      ...data,
      ...derivedFromBody({ ...record, language }),
      language,
      sectionId: this.sections.find(section),
      leadPictureId: this.media.find(leadPicture),
      publishedAt: publishedAt && this.dateOf(publishedAt),
      revisedAt: revisedAt && this.dateOf(revisedAt),
      modifiedAt: publishedAt && new Date(Math.max(...times)),
      updatedAt: new Date(),
    };
    await this.rows.add("Article", row, origin);
    const articleId = record.id;
    for (const [position, slug] of authors.entries()) {
      await this.rows.add("ArticleAuthor", { articleId, authorId: this.authors.get(slug), position }, origin);
    }
    for (const [position, slug] of topics.entries()) {
      await this.rows.add("ArticleTopic", { articleId, topicId: this.topics.get(slug), position }, origin);
    }
    for (const { at, text } of corrections) {
      await this.rows.add("Correction", { id: randomUUID(), articleId, text, publishedAt: this.dateOf(at) }, origin);
    }
  }

  private async writeStoryline(record: RecordOf<"storyline">, origin: Origin): Promise<void> {
    const { type: _, articles, ...data } = record;
    const storylineId = randomUUID();
    this.storylines.learnNew(record.slug, storylineId);
    await this.rows.add("Storyline", { id: storylineId, ...data }, origin);
    for (const [position, id] of articles.entries()) {
      await this.rows.add("StorylineEntry", { articleId: this.articles.get(id), storylineId, position }, origin);
    }
  }

  private async writeFront(record: RecordOf<"front">): Promise<void> {
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
