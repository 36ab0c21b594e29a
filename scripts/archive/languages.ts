/**
 * The invented news of a language: sentences with {blanks}. The lists fill those of their name. Everywhere {place} is the
 * story's town, {town} another, {person} a name, {few} a number from 3 to 9 and {many} one from 12 to 90.
 */
type Phrases = { headlines: string[]; sentences: string[]; lists: Record<string, string[]> };

const english: Phrases = {
  headlines: ["{place} {verb} {what} {cause}"],
  sentences: [
    "The {body} of {place} met {day} and heard {many} people speak on {what}.",
    "The work would cost {many} million and take {few} years, its papers say.",
    "“We have waited {few} years for this,” said {person}, {role}.",
    "{person}, who lives in {town}, said that the figures had been known since spring.",
    "About {many},000 households are affected, most of them between {place} and {town}.",
    "A report by {person} found that {many} per cent of it could be paid for out of tolls.",
    "In {town} a like plan failed {cause}, and {many} jobs went with it.",
    "The {body} will decide {day}; until then nothing changes for those who use it.",
    "“Nobody asked us,” said {person}, whose shop has stood there since the bridge was built.",
    "Engineers from {town} will measure the ground {day} and report within {few} weeks.",
  ],
  lists: {
    body: ["council", "port authority", "water board", "transport office", "hospital trust", "growers’ union"],
    role: ["its chair", "the engineer in charge", "a spokesman", "the treasurer", "the head of planning"],
    verb: ["approves", "delays", "reopens", "cuts", "extends", "reviews", "abandons", "doubles", "defends", "sells"],
    what: [
      ...["the harbour bridge", "its night buses", "the winter grain store", "a new reservoir", "its school meals"],
      ...["the coastal railway", "a flood wall", "the fish market", "its street lamps", "the old observatory"],
    ],
    cause: ["after a close vote", "as costs rise", "for a second year", "before the rains", "despite protests"],
    day: ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday"],
  },
};

const german: Phrases = {
  headlines: ["{place} streitet über {what}", "{place} prüft {what}", "Mehr Geld für {what} in {place}"],
  sentences: [
    "{many} Menschen kamen {day} zur Sitzung in {place}.",
    "Die Arbeiten dauern nach den Plänen {few} Jahre und kosten {many} Millionen.",
    "„Darauf warten wir seit {few} Jahren“, sagte {person}.",
    "{person} aus {town} nannte die Zahlen überholt.",
    "In {town} ist ein ähnlicher Plan gescheitert.",
    "Der Rat entscheidet {day}; bis dahin ändert sich nichts.",
  ],
  lists: {
    what: ["die Hafenbrücke", "das Freibad", "den Nachtbus", "die alte Sternwarte", "das Kornlager", "den Fischmarkt"],
    day: ["am Montag", "am Dienstag", "am Mittwoch", "am Donnerstag", "am Freitag"],
  },
};

const french: Phrases = {
  headlines: ["{place} : {what} devant le conseil", "{place} : {what} au cœur du débat"],
  sentences: [
    "{many} personnes sont venues {day} à la réunion de {place}.",
    "Les travaux dureraient {few} ans et coûteraient {many} millions.",
    "« Nous attendons cela depuis {few} ans », a dit {person}.",
    "{person}, qui habite {town}, demande des chiffres plus récents.",
    "À {town}, un projet semblable a échoué.",
    "Le conseil se prononcera {day} ; d’ici là, rien ne change.",
  ],
  lists: {
    what: ["le pont du port", "la piscine", "le marché aux poissons", "la digue", "l’observatoire", "le train côtier"],
    day: ["lundi", "mardi", "mercredi", "jeudi", "vendredi"],
  },
};

const spanish: Phrases = {
  headlines: ["{place} debate {what}", "{place} aplaza {what}", "{place} revisa {what} este otoño"],
  sentences: [
    "{many} personas acudieron {day} a la reunión de {place}.",
    "Las obras durarían {few} años y costarían {many} millones.",
    "«Llevamos {few} años esperando», dijo {person}.",
    "{person}, que vive en {town}, pide cifras más recientes.",
    "En {town} fracasó un plan parecido.",
    "El consejo decidirá {day}; hasta entonces nada cambia.",
  ],
  lists: {
    what: ["el puente del puerto", "la piscina", "el mercado de pescado", "el dique", "el tren de la costa"],
    day: ["el lunes", "el martes", "el miércoles", "el jueves", "el viernes"],
  },
};

const japanese: Phrases = {
  headlines: ["{place}、{what}を見直し", "{place}で{what}をめぐり議論"],
  sentences: [
    "{place}の会合には{many}人が集まった。",
    "工事は{few}年かかり、費用は{many}億と見込まれる。",
    "「{few}年待っていた」と{person}さんは話した。",
    "{town}では同じような計画が中止になった。",
    "議会は{day}に決める。それまでは何も変わらない。",
  ],
  lists: {
    what: ["港の橋", "夜間バス", "学校給食", "魚市場", "旧天文台", "海沿いの鉄道"],
    day: ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日"],
  },
};

const arabic: Phrases = {
  headlines: ["{place} تبحث مصير {what}", "خلاف في {place} حول {what}"],
  sentences: [
    "حضر {many} شخصًا اجتماع {place}.",
    "ستستغرق الأعمال {few} سنوات.",
    "قال {person} إن السكان ينتظرون منذ {few} سنوات.",
    "فشلت خطة مشابهة في {town}.",
    "يتخذ المجلس قراره {day}، ولن يتغير شيء قبل ذلك.",
  ],
  lists: {
    what: ["جسر الميناء", "الحافلات الليلية", "سوق السمك", "السد القديم", "المرصد"],
    day: ["يوم الاثنين", "يوم الثلاثاء", "يوم الأربعاء", "يوم الخميس"],
  },
};

export const phrasesOf = { en: english, de: german, fr: french, es: spanish, ja: japanese, ar: arabic };
export type StoryLanguage = keyof typeof phrasesOf;
export const storyLanguages: StoryLanguage[] = ["en", "de", "fr", "es", "ja", "ar"];
