/**
 * The crawlers that say who they are, and what each reads for: the one table that robots.txt, the
 * desk and docs/machines.md go by. `source` is where its owner documents its name.
 */
export const crawlerClasses = ["search", "answers", "training", "archive"] as const;
export type CrawlerClass = (typeof crawlerClasses)[number];

export type Crawler = {
  token: string; // its name in robots.txt
  alias?: string; // another name of it, which RFC 9309's grammar may not know
  who: string;
  class: CrawlerClass | "previews"; // previews: asked for by a reader who shares a link, so never refused
  source: string;
};

const openAi = { who: "OpenAI", source: "https://platform.openai.com/docs/bots" };
const anthropic = { who: "Anthropic", source: "https://support.claude.com/en/articles/8896518" };
const perplexity = { who: "Perplexity", source: "https://docs.perplexity.ai/guides/bots" };
const google = {
  who: "Google",
  source: "https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers",
};
const apple = { who: "Apple", source: "https://support.apple.com/en-us/119829" };
const meta = { who: "Meta", source: "https://developers.facebook.com/docs/sharing/webmasters/web-crawlers" };
const amazon = { who: "Amazon", source: "https://developer.amazon.com/amazonbot" };

export const crawlers: readonly Crawler[] = [
  { token: "Googlebot", class: "search", ...google },
  { token: "Googlebot-News", class: "search", ...google },
  {
    ...{ token: "Bingbot", class: "search", who: "Microsoft" },
    source: "https://www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0",
  },
  { token: "Applebot", class: "search", ...apple },
  {
    ...{ token: "DuckDuckBot", class: "search", who: "DuckDuckGo" },
    source: "https://duckduckgo.com/duckduckgo-help-pages/results/duckduckbot",
  },
  {
    ...{ token: "YandexBot", class: "search", who: "Yandex" },
    source: "https://yandex.com/support/webmaster/robot-workings/check-yandex-robots.html",
  },
  {
    ...{ token: "Baiduspider", class: "search", who: "Baidu" },
    source: "https://www.baidu.com/search/robots_english.html",
  },
  {
    ...{ token: "Yeti", class: "search", who: "Naver" },
    source: "https://searchadvisor.naver.com/guide/seo-basic-firewall",
  },
  {
    ...{ token: "SeznamBot", class: "search", who: "Seznam" },
    source: "https://o-seznam.cz/napoveda/vyhledavani/en/seznambot-crawler/",
  },
  { token: "Qwantbot", class: "search", who: "Qwant", source: "https://help.qwant.com/bot/" },
  { token: "MojeekBot", class: "search", who: "Mojeek", source: "https://www.mojeek.com/bot.html" },

  { token: "OAI-SearchBot", class: "answers", ...openAi },
  { token: "ChatGPT-User", class: "answers", ...openAi },
  { token: "Claude-SearchBot", class: "answers", ...anthropic },
  { token: "Claude-User", class: "answers", ...anthropic },
  { token: "PerplexityBot", class: "answers", ...perplexity },
  { token: "Perplexity-User", class: "answers", ...perplexity },
  {
    ...{ token: "DuckAssistBot", class: "answers", who: "DuckDuckGo" },
    source: "https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot",
  },
  { token: "MistralAI-User", class: "answers", who: "Mistral", source: "https://docs.mistral.ai/robots" },
  { token: "meta-externalfetcher", class: "answers", ...meta },
  { token: "Amzn-SearchBot", class: "answers", ...amazon },

  { token: "GPTBot", class: "training", ...openAi },
  { token: "ClaudeBot", class: "training", ...anthropic },
  { token: "Google-Extended", class: "training", ...google },
  { token: "Applebot-Extended", class: "training", ...apple },
  { token: "meta-externalagent", class: "training", ...meta },
  { token: "Amazonbot", class: "training", ...amazon },
  { token: "CCBot", class: "training", who: "Common Crawl", source: "https://commoncrawl.org/ccbot" },
  { token: "Bytespider", class: "training", who: "ByteDance", source: "https://bytespider.bytedance.com/" },

  {
    ...{ token: "ia_archiver", alias: "archive.org_bot", class: "archive", who: "Internet Archive" },
    source: "https://archive.org/details/archive.org_bot",
  },
  {
    ...{ token: "arquivo-web-crawler", class: "archive", who: "Arquivo.pt" },
    source: "https://sobre.arquivo.pt/en/help/crawling-and-archiving-web-content/",
  },

  { token: "facebookexternalhit", class: "previews", ...meta },
  {
    ...{ token: "Twitterbot", class: "previews", who: "X" },
    source: "https://developer.x.com/en/docs/x-for-websites/cards/guides/troubleshooting-cards",
  },
  {
    token: "LinkedInBot",
    class: "previews",
    who: "LinkedIn",
    source: "https://www.linkedin.com/help/linkedin/answer/a521928",
  },
  { token: "Slackbot", class: "previews", who: "Slack", source: "https://api.slack.com/robots" },
  { token: "Discordbot", class: "previews", who: "Discord", source: "https://discord.com/developers/docs/reference" },
  { token: "TelegramBot", class: "previews", who: "Telegram", source: "https://core.telegram.org/bots/webhooks" },
  { token: "WhatsApp", class: "previews", ...meta },
  {
    ...{ token: "Pinterestbot", class: "previews", who: "Pinterest" },
    source: "https://help.pinterest.com/en/business/article/pinterest-crawler",
  },
];
