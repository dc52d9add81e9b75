// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension AgencyRegister {
  /// The Middle East.
  static let middleEast: [Agency] = [
    Agency(
      "SPA", "وكالة الأنباء السعودية", "Saudi Press Agency", country: "SA",
      languages: "ar en fr fa", aliases: "واس|وكالة الأنباء السعودية", domain: "spa.gov.sa"),
    Agency(
      "WAM", "وكالة أنباء الإمارات", "Emirates News Agency", country: "AE", languages: "ar en",
      aliases: "وام|وكالة أنباء الإمارات", domain: "wam.ae"),
    Agency(
      "QNA", "وكالة الأنباء القطرية", "Qatar News Agency", country: "QA", languages: "ar en",
      aliases: "قنا|وكالة الأنباء القطرية", domain: "qna.org.qa"),
    Agency(
      "KUNA", "وكالة الأنباء الكويتية", "Kuwait News Agency", country: "KW", languages: "ar en",
      aliases: "كونا", domain: "kuna.net.kw"),
    Agency(
      "BNA", "وكالة أنباء البحرين", "Bahrain News Agency", country: "BH", languages: "ar en",
      aliases: "بنا", domain: "bna.bh"),
    Agency(
      "ONA", "وكالة الأنباء العمانية", "Oman News Agency", country: "OM", languages: "ar en",
      aliases: "العمانية", domain: "omannews.gov.om"),
    Agency(
      "Saba", "وكالة الأنباء اليمنية سبأ", "Saba News Agency", country: "YE", languages: "ar en",
      aliases: "SABA|سبأ", domain: "saba.ye"),
    Agency(
      "INA-IQ", "وكالة الأنباء العراقية", "Iraqi News Agency", country: "IQ",
      languages: "ar en ku", aliases: "INA|واع", domain: "ina.iq"),
    Agency(
      "Shafaq", "شفق نيوز", "Shafaq News", country: "IQ", languages: "ar ku en",
      aliases: "شفق نيوز|Shafaq News", domain: "shafaq.com"),
    Agency(
      "Petra", "وكالة الأنباء الأردنية", "Jordan News Agency", country: "JO", languages: "ar en",
      aliases: "PETRA|بترا", domain: "petra.gov.jo"),
    Agency(
      "NNA", "الوكالة الوطنية للإعلام", "National News Agency", country: "LB",
      languages: "ar en fr", aliases: "الوكالة الوطنية للإعلام|الوطنية", domain: "nna-leb.gov.lb"),
    Agency(
      "SANA", "الوكالة العربية السورية للأنباء", "Syrian Arab News Agency", country: "SY",
      languages: "ar en fr", aliases: "سانا", domain: "sana.sy"),
    Agency(
      "WAFA", "وكالة الأنباء والمعلومات الفلسطينية", "Palestine News and Info Agency",
      country: "PS", languages: "ar en he fr", aliases: "وفا", domain: "wafa.ps"),
    Agency(
      "Ma'an", "وكالة معا", "Ma'an News Agency", country: "PS", languages: "ar en",
      aliases: "معا", domain: "maannews.net"),
    Agency(
      "MENA", "وكالة أنباء الشرق الأوسط", "Middle East News Agency", country: "EG",
      languages: "ar en fr", aliases: "أ ش أ|أ.ش.أ", domain: "mena.org.eg"),
    Agency(
      "IRNA", "خبرگزاری جمهوری اسلامی", "Islamic Republic News Agency", country: "IR",
      languages: "fa en ar", aliases: "ایرنا|إرنا", domain: "irna.ir"),
    Agency(
      "Fars", "خبرگزاری فارس", "Fars News Agency", country: "IR", languages: "fa en",
      aliases: "FNA|فارس|Fars News", domain: "farsnews.ir"),
    Agency(
      "Tasnim", "خبرگزاری تسنیم", "Tasnim News Agency", country: "IR", languages: "fa en ar",
      aliases: "تسنیم", domain: "tasnimnews.com"),
    Agency(
      "Mehr", "خبرگزاری مهر", "Mehr News Agency", country: "IR", languages: "fa en",
      aliases: "MNA|مهر", domain: "mehrnews.com"),
    Agency(
      "ISNA", "خبرگزاری دانشجویان ایران", "Iranian Students' News Agency", country: "IR",
      languages: "fa en", aliases: "ایسنا", domain: "isna.ir"),
    Agency(
      "ILNA", "خبرگزاری کار ایران", "Iranian Labour News Agency", country: "IR", languages: "fa",
      aliases: "ایلنا", domain: "ilna.ir"),
    Agency(
      "TPS", "סוכנות הידיעות הישראלית", "TPS", country: "IL", languages: "en he",
      aliases: "TPS-IL", domain: "tps.co.il"),
  ]
}
