/** Small stories in ten languages, and what readers type who look for one of them: all of it made for this collection. */

type Collected = {
  subjects: readonly string[];
  events: readonly [headline: string, text: string][]; // {} stands for the subject
  queries: readonly [typed: string, subject: number, event: number][];
};

const collection: Record<string, Collected> = {
  en: {
    subjects: [
      ...["The harbour ferry", "Lisbon’s old tram", "The night market", "A mountain railway"],
      ...["The Covid-19 ward", "The U.S. pavilion"],
    ],
    events: [
      ["{} returns after a year of repairs", "Engineers replaced both engines and painted the hull."],
      ["{} raises its prices in spring", "Passengers will pay a tenth more, and children travel free."],
      ["{} closes for the winter", "Storms had damaged the roof, the owners said on Monday."],
      ["{} wins a prize for design", "Jurors praised the lamps and the wooden benches."],
      ["{} hires forty young workers", "Training begins in September at the college."],
    ],
    queries: [
      ["ferry returning", 0, 0],
      ["lisbon tram price raised", 1, 1],
      ["night markets closing winter", 2, 2],
      ['"mountain railway wins"', 3, 3],
      ["covid19 ward hiring workers", 4, 4],
      ["Covid–19 ward storm", 4, 2],
      ["US pavilion prize", 5, 3],
      ["ferry hull painted", 0, 0],
      ["market -prize -winter -prices -repairs", 2, 4],
      ["railway jurors OR jury benches", 3, 3],
    ],
  },
  de: {
    subjects: [
      ...["Die Hafenfähre", "Die alte Straßenbahn", "Die Müllabfuhr", "Die Bäckerei am Markt"],
      ...["Die Universität Köln", "Die Feuerwehr"],
    ],
    events: [
      ["{} kehrt nach einem Jahr zurück", "Ingenieure tauschten beide Motoren und strichen den Rumpf."],
      ["{} erhöht im Frühling die Preise", "Fahrgäste zahlen ein Zehntel mehr, Kinder fahren umsonst."],
      ["{} schließt über den Winter", "Stürme hatten das Dach beschädigt, sagten die Eigentümer am Montag."],
      ["{} gewinnt einen Preis für Gestaltung", "Die Jury lobte die Lampen und die hölzernen Bänke."],
      ["{} sucht vierzig junge Leute", "Die Ausbildung beginnt im September an der Berufsschule."],
    ],
    queries: [
      ["hafenfähre kehrt zurück", 0, 0],
      ["strassenbahn frühling", 1, 1],
      ["mullabfuhr schliesst", 2, 2],
      ["Bäckereien Gestaltung", 3, 3],
      ["Universitat Koln sucht Leute", 4, 4],
      ["feuerwehr sturm dach", 5, 2],
      ["„alte Straßenbahn schließt“", 1, 2],
      ["die hafenfähre und die motoren", 0, 0],
      ["universität bank lampe", 4, 3],
    ],
  },
  fr: {
    subjects: [
      ...["Le ferry du port", "L’ancien tramway", "Le marché de nuit", "L’hôpital d’Évry"],
      ...["Le musée de l’eau", "L’école du phare"],
    ],
    events: [
      ["{} revient après un an de travaux", "Les ingénieurs ont remplacé les deux moteurs et repeint la coque."],
      ["{} augmente ses tarifs au printemps", "Les passagers paieront un dixième de plus, les enfants rien."],
      ["{} ferme pour l’hiver", "Des tempêtes avaient abîmé le toit, ont dit les propriétaires lundi."],
      ["{} remporte un prix de design", "Le jury a salué les lampes et les bancs en bois."],
      ["{} embauche quarante jeunes", "La formation commence en septembre au lycée."],
    ],
    queries: [
      ["ferry port travaux", 0, 0],
      ["ancien tramway tarif", 1, 1],
      ["marche de nuit hiver", 2, 2],
      ["hopital evry design", 3, 3],
      ["musée eau embauche jeune", 4, 4],
      ["école phare tempête toit", 5, 2],
      ["l'ecole du phare ferme", 5, 2],
      ["«musée de l’eau ferme»", 4, 2],
      ["tramway banc jury", 1, 3],
    ],
  },
  es: {
    subjects: [
      ...["El transbordador", "El viejo tranvía", "El mercado nocturno", "El hospital de Málaga"],
      ...["El museo del agua", "El colegio del faro"],
    ],
    events: [
      ["{} vuelve tras un año de obras", "Los ingenieros cambiaron los dos motores y pintaron el casco."],
      ["{} sube sus precios en primavera", "Los pasajeros pagarán una décima parte más y los niños nada."],
      ["{} cierra durante el invierno", "Las tormentas habían dañado el tejado, dijeron los dueños el lunes."],
      ["{} gana un premio de diseño", "El jurado elogió las lámparas y los bancos de madera."],
      ["{} contrata a cuarenta jóvenes", "La formación empieza en septiembre en el instituto."],
    ],
    queries: [
      ["transbordador vuelve obra", 0, 0],
      ["tranvia precio", 1, 1],
      ["mercados nocturnos invierno", 2, 2],
      ["hospital malaga premios diseño", 3, 3],
      ["museo agua joven", 4, 4],
      ["colegio faro tormenta tejado", 5, 2],
      ["transbordador casco", 0, 0],
      ["“viejo tranvía cierra”", 1, 2],
      ["museo jurado lampara", 4, 3],
    ],
  },
  pt: {
    subjects: [
      ...["O barco do porto", "O velho elétrico", "O mercado noturno", "O hospital de Évora"],
      ...["O museu da água", "O liceu do farol"],
    ],
    events: [
      ["{} regressa após um ano de obras", "Os engenheiros trocaram os dois motores e pintaram o casco."],
      ["{} aumenta os preços na primavera", "Os passageiros pagarão um décimo a mais e as crianças nada."],
      ["{} fecha durante o inverno", "As tempestades tinham danificado o telhado, disseram os donos na segunda-feira."],
      ["{} ganha um prémio de design", "O júri elogiou as lâmpadas e os bancos de madeira."],
      ["{} contrata quarenta jovens", "A formação começa em setembro na escola técnica."],
    ],
    queries: [
      ["barco porto obra", 0, 0],
      ["eletrico precos", 1, 1],
      ["mercados noturnos inverno", 2, 2],
      ["hospital evora premio", 3, 3],
      ["museu agua jovens", 4, 4],
      ["liceu farol tempestade", 5, 2],
      ["liceu segunda feira", 5, 2],
      ["“velho elétrico fecha”", 1, 2],
      ["museu juri lampada", 4, 3],
    ],
  },
  ru: {
    subjects: [...["Речной паром", "Старый трамвай", "Ночной рынок", "Музей ёлки"], ...["Чёрный маяк", "Горный театр"]],
    events: [
      ["{} возвращается после года ремонта", "Инженеры заменили оба двигателя и покрасили корпус."],
      ["{} повышает цены весной", "Пассажиры заплатят на десятую часть больше, дети ездят бесплатно."],
      ["{} закрывается на зиму", "Бури повредили крышу, сказали владельцы в понедельник."],
      ["{} получает премию за дизайн", "Жюри похвалило лампы и деревянные скамейки."],
      ["{} нанимает сорок молодых рабочих", "Обучение начинается в сентябре в училище."],
    ],
    queries: [
      ["речные паромы ремонт", 0, 0],
      ["трамвай цена весной", 1, 1],
      ["ночной рынок закрывается", 2, 2],
      ["черный маяк премия", 4, 3],
      ["музей елки рабочие", 3, 4],
      ["горный театр крыша", 5, 2],
      ["паром корпус двигатели", 0, 0],
      ["«старый трамвай закрывается»", 1, 2],
      ["маяк скамейка", 4, 3],
    ],
  },
  ar: {
    subjects: ["عبّارة الميناء", "قطار الجبل", "سوق الليل", "متحف المدينة", "مكتبة الجامعة", "مسرح أحمد"],
    events: [
      ["عودة {} بعد عام من الإصلاح", "استبدل المهندسون المحرّكين ودهنوا الهيكل."],
      ["رفع أسعار {} في الربيع", "سيدفع الركّاب أكثر بعُشر، ويسافر الأطفال مجانًا."],
      ["إغلاق {} في الشتاء", "أضرّت العواصف بالسقف، كما قال المالكون يوم الاثنين."],
      ["جائزة تصميم من نصيب {}", "أشادت اللجنة بالمصابيح والمقاعد الخشبية."],
      ["أربعون عاملًا جديدًا في {}", "يبدأ التدريب في سبتمبر في المعهد."],
    ],
    queries: [
      ["عبارة الميناء عودة", 0, 0],
      ["قطار الجبل الاسعار", 1, 1],
      ["سوق الليل الشتاء", 2, 2],
      ["متحف المدينه جائزه", 3, 3],
      ["مكتبة جامعة عامل", 4, 4],
      ["مسرح احمد العواصف", 5, 2],
      ["عـــودة عبارة", 0, 0],
      ["«إغلاق سوق الليل»", 2, 2],
      ["متحف خشبية", 3, 3],
    ],
  },
  fa: {
    subjects: ["کشتی بندر", "تراموای قدیمی", "بازار شب", "موزهٔ آب", "کتابخانهٔ شهر", "مدرسهٔ فانوس"],
    events: [
      ["{} پس از یک سال تعمیر بازمی‌گردد", "مهندسان هر دو موتور را عوض کردند و بدنه را رنگ زدند."],
      ["{} در بهار گران‌تر می‌شود", "مسافران یک‌دهم بیشتر می‌پردازند و کودکان رایگان سفر می‌کنند."],
      ["{} در زمستان تعطیل می‌شود", "توفان‌ها سقف را خراب کرده بودند، مالکان روز دوشنبه گفتند."],
      ["{} جایزهٔ طراحی می‌گیرد", "داوران چراغ‌ها و نیمکت‌های چوبی را ستودند."],
      ["{} چهل جوان را استخدام می‌کند", "آموزش در شهریور ۱۴۰۵ در دانشکده آغاز می‌شود."],
    ],
    queries: [
      ["کشتی بندر تعمیر", 0, 0],
      ["تراموای قدیمی گران تر", 1, 1],
      ["بازار شب زمستان", 2, 2],
      ["موزه آب جایزه", 3, 3],
      ["كتابخانه شهر استخدام", 4, 4],
      ["مدرسه فانوس 1405", 5, 4],
      ["بازار شب گرانتر ميشود", 2, 1],
      ["«موزهٔ آب در زمستان»", 3, 2],
      ["کشتی چراغها", 0, 3],
    ],
  },
  zh: {
    subjects: ["港口渡轮", "老电车", "夜市", "水博物馆", "大学图书馆", "灯塔学校"],
    events: [
      ["{}维修一年后回归", "工程师更换了两台发动机，并重新粉刷了船身。"],
      ["{}春季涨价", "乘客将多付一成，儿童免费。"],
      ["{}冬季关闭", "业主周一表示，暴风雨损坏了屋顶。"],
      ["{}获设计奖", "评委称赞了灯具和木制长椅。"],
      ["{}招聘四十名年轻人", "培训九月在学院开始。"],
    ],
    queries: [
      ["渡轮回归", 0, 0],
      ["电车 涨价", 1, 1],
      ["夜市关闭", 2, 2],
      ["博物馆设计奖", 3, 3],
      ["图书馆招聘", 4, 4],
      ["灯塔学校屋顶", 5, 2],
      ["“老电车冬季”", 1, 2],
      ["渡轮 发动机", 0, 0],
      ["图书馆 长椅", 4, 3],
    ],
  },
  ja: {
    subjects: ["港のフェリー", "古い路面電車", "夜の市場", "水の博物館", "大学の図書館", "灯台の学校"],
    events: [
      ["{}が一年の修理を終えて戻る", "技師は二台のエンジンを交換し、船体を塗り直した。"],
      ["{}が春に値上げ", "乗客は一割多く払い、子どもは無料になる。"],
      ["{}が冬の間閉まる", "月曜日、持ち主は嵐で屋根が壊れたと話した。"],
      ["{}がデザイン賞を受賞", "審査員は照明と木のベンチをほめた。"],
      ["{}が若者四十人を採用", "研修は九月に専門学校で始まる。"],
    ],
    queries: [
      ["フェリー 修理", 0, 0],
      ["路面電車の値上げ", 1, 1],
      ["市場 冬", 2, 2],
      ["博物館 デザイン賞", 3, 3],
      ["図書館が採用", 4, 4],
      ["学校 屋根", 5, 2],
      ["ﾌｪﾘｰ エンジン", 0, 0],
      ["「夜の市場が春」", 2, 1],
      ["図書館 ベンチ", 4, 3],
    ],
  },
};

export type CollectedStory = { id: string; language: string; headline: string; text: string };

const idOf = (language: string, subject: number, event: number) => `${language}-${subject}-${event}`;

export const collectedStories: readonly CollectedStory[] = Object.entries(collection).flatMap(
  ([language, { subjects, events }]) =>
    subjects.flatMap((subject, place) =>
      events.map(([headline, text], event) => ({
        ...{ id: idOf(language, place, event), language, text },
        headline: headline.replace("{}", subject),
      })),
    ),
);

/** What is typed, and the one story that it means. */
export const collectedQueries: readonly { typed: string; story: string }[] = Object.entries(collection).flatMap(
  ([language, { queries }]) =>
    queries.map(([typed, subject, event]) => ({ typed, story: idOf(language, subject, event) })),
);
