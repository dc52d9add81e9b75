// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Persian.
  public static let persian: Lexicon = {
    var words = Lexicon("fa")
    words.by = list(
      """
      نویسنده; نویسندگان; گزارشگر;
      به قلم; خبرنگار; نوشته; گزارش از; گزارش; گفتگو از; گفت‌وگو از
      """)
    words.and = list("و")
    words.placed = list("در; از")
    words.months = [
      "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر",
      "نوامبر", "دسامبر",
    ]
    words.weekdays = list("شنبه; یکشنبه; دوشنبه; سه شنبه; چهارشنبه; پنجشنبه; جمعه")
    words.titles = list("خبرنگار; سردبیر; گزارشگر")
    words.agencies = list("خبرگزاری ها; خبرگزاریها; خبرگزاری‌ها")
    words.clauses =
      roles(.translator, "مترجم; ترجمه; برگردان")
      + roles(.editor, "ویراستار; دبیر; سردبیر")
      + roles(.writer, "نویسنده")
      + roles(.reporter, "خبرنگار; گزارش")
    words.openSources = list("به گزارش; به نقل از")
    words.sources = list("منبع; منابع")
    words.photos = list("عکس; عکاس")
    words.organizations = list("خبرگزاری; روزنامه")
    words.copyrights = list("حق نشر")
    words.reservations = list(
      """
      تمامی حقوق محفوظ است; تمام حقوق محفوظ است; کلیه حقوق محفوظ است; همه حقوق محفوظ است
      """)
    words.running = list("است; گفت; به گزارش; که; را; شد; می")
    words.towns = list(
      """
      تهران; مشهد; اصفهان; شیراز; تبریز; اهواز; قم; کرمان; رشت; یزد; کابل; هرات; دوشنبه;
      بغداد; بیروت; دمشق; مسکو; پکن; لندن; پاریس; وین; ژنو; نیویورک; واشنگتن
      """)
    words.regions = list("ایران; افغانستان; عراق")
    words.outlets = list("همشهری; کیهان; شرق; اعتماد; رادیو فردا; بی بی سی")
    words.givenNames = Lexicon.words(
      """
      رضا محمد علی حسین مهدی امیر فاطمه زهرا مریم سارا نرگس حمید سعید بهرام پرویز شیرین احمد مصطفی پیمان پدرام
      بهروز بهزاد آرمین جعفر داوود داریوش روزبه سامان سهراب سیاوش شاهین شهرام فرهاد فرزاد فریدون کامران کیوان
      کوروش مرتضی هومن یاسر یوسف زینب نسرین نازنین نیلوفر نوشین مهسا مهناز مینو منصوره معصومه لیلا گلناز
      فرزانه فریبا فرناز فروغ شیما شهلا شهره سیمین سیما سمیرا سمیه ساناز ریحانه راضیه پریسا بهناز بهاره الهه
      آتوسا طاهره
      """)
    return words
  }()
}
