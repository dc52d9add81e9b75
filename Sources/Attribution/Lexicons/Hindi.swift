// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Hindi.
  public static let hindi: Lexicon = {
    var words = Lexicon("hi")
    words.by = list("लेखक; लेखिका; द्वारा; रिपोर्ट; संवाददाता; लेखन")
    words.and = list("और; एवं")
    words.months = [
      "जनवरी", "फरवरी फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त",
      "सितंबर सितम्बर", "अक्टूबर अक्तूबर", "नवंबर नवम्बर", "दिसंबर दिसम्बर",
    ]
    words.weekdays = list("सोमवार; मंगलवार; बुधवार; गुरुवार; शुक्रवार; शनिवार; रविवार")
    words.titles = list("संवाददाता; पत्रकार; संपादक; रिपोर्टर")
    words.staff = list("डेस्क; न्यूज़ डेस्क; वेब डेस्क")
    words.agencies = list("एजेंसी; एजेंसियां; एजेंसियाँ")
    words.clauses =
      roles(.translator, "अनुवाद; अनुवादक")
      + roles(.editor, "संपादन; संपादक; सम्पादन")
      + roles(.reporter, "रिपोर्ट")
    words.sources = list("स्रोत; स्त्रोत; सोर्स")
    words.photos = list("फोटो; तस्वीर; चित्र")
    words.reservations = list("सर्वाधिकार सुरक्षित")
    words.running = list("के; अनुसार; कहा; है; हैं; था; ने; और")
    words.towns = list(
      """
      नई दिल्ली; दिल्ली; मुंबई; कोलकाता; चेन्नई; बेंगलुरु; बेंगलूरू; हैदराबाद; लखनऊ; पटना;
      जयपुर; भोपाल; रांची; रायपुर; चंडीगढ़; अहमदाबाद; श्रीनगर; जम्मू; देहरादून; शिमला;
      गुवाहाटी; इंदौर; वाराणसी; प्रयागराज; कानपुर; नोएडा; गुरुग्राम; इस्लामाबाद; काठमांडू;
      ढाका; वाशिंगटन; लंदन; संयुक्त राष्ट्र; न्यूयॉर्क; बीजिंग; मॉस्को; पेरिस
      """)
    words.regions = list("भारत; उत्तर प्रदेश; बिहार; मध्य प्रदेश; राजस्थान")
    words.outlets = list(
      """
      दैनिक जागरण; दैनिक भास्कर; अमर उजाला; हिन्दुस्तान; नवभारत टाइम्स; आज तक; जनसत्ता
      """)
    return words
  }()
}
