// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension AgencyRegister {
  /// The Caucasus, Asia and the Pacific.
  static let asiaPacific: [Agency] = [
    Agency(
      "Armenpress", "Արմենպրես", "Armenpress", country: "AM", languages: "hy en ru",
      aliases: "ARMENPRESS|Արմենպրես|Арменпресс", domain: "armenpress.am"),
    Agency(
      "ARKA", "АРКА", "ARKA", country: "AM", languages: "ru en hy", aliases: "АРКА",
      domain: "arka.am"),
    Agency(
      "Azertac", "AZƏRTAC", "Azerbaijan State News Agency", country: "AZ", languages: "az en ru",
      aliases: "AZƏRTAC|AZERTAC|АЗЕРТАДЖ|AzerTAc", domain: "azertag.az"),
    Agency(
      "Trend", "Trend", "Trend News Agency", country: "AZ", languages: "az ru en",
      aliases: "Trend News Agency", domain: "trend.az"),
    Agency(
      "Turan", "Turan", "Turan Information Agency", country: "AZ", languages: "az ru en",
      domain: "turan.az"),
    Agency(
      "Report", "Report", "Report News Agency", country: "AZ", languages: "az ru en",
      domain: "report.az"),
    Agency(
      "Interpressnews", "ინტერპრესნიუსი", "InterPressNews", country: "GE", languages: "ka en ru",
      aliases: "IPN|InterPressNews|ინტერპრესნიუსი", domain: "interpressnews.ge"),
    Agency(
      "Kazinform", "Казинформ", "Kazinform", country: "KZ", languages: "kk ru en",
      aliases: "КАЗИНФОРМ|Казинформ", domain: "inform.kz"),
    Agency(
      "UzA", "O‘zbekiston Milliy axborot agentligi", "Uzbekistan National News Agency",
      country: "UZ", languages: "uz ru en", aliases: "УзА", domain: "uza.uz"),
    Agency(
      "Kabar", "Кабар", "Kabar", country: "KG", languages: "ky ru en", aliases: "Кабар",
      domain: "kabar.kg"),
    Agency("AKIpress", "AKIpress", country: "KG", languages: "ru ky en", domain: "akipress.org"),
    Agency("24.kg", "24.kg", country: "KG", languages: "ru ky en", domain: "24.kg"),
    Agency(
      "Khovar", "Ховар", "Khovar", country: "TJ", languages: "tg ru en", aliases: "Ховар",
      domain: "khovar.tj"),
    Agency(
      "Asia-Plus", "Asia-Plus", country: "TJ", languages: "ru tg en", domain: "asiaplustj.info"),
    Agency(
      "Montsame", "МОНЦАМЭ", "Montsame", country: "MN", languages: "mn en ru zh",
      aliases: "МОНЦАМЭ|MONTSAME", domain: "montsame.mn"),
    Agency(
      "Xinhua", "新华通讯社", "Xinhua News Agency", country: "CN",
      languages: "zh en fr es ru ar pt ja",
      aliases: "XNA|XH|XINHUA|新华社|新華社|新华网|据新华社|据新华社电|新华社电|شينخوا|Синьхуа|신화통신|신화",
      domain: "xinhuanet.com"),
    Agency(
      "China News Service", "中国新闻社", "China News Service", country: "CN", languages: "zh en",
      aliases: "CNS|中新社|中国新闻社|中新网|ECNS", domain: "chinanews.com.cn"),
    Agency(
      "CNA (Taiwan)", "中央通訊社", "Central News Agency", country: "TW", languages: "zh en ja es",
      aliases: "CNA|中央社|中央通訊社|Central News Agency", domain: "cna.com.tw"),
    Agency(
      "Kyodo", "共同通信社", "Kyodo News", country: "JP", languages: "ja en zh ko",
      aliases: "KYODO|共同|共同通信|共同通信社|共同社", domain: "kyodonews.jp"),
    Agency(
      "Jiji", "時事通信社", "Jiji Press", country: "JP", languages: "ja en zh",
      aliases: "JIJI|時事|時事通信|時事通信社|Jiji Press", domain: "jiji.com"),
    Agency(
      "Yonhap", "연합뉴스", "Yonhap News Agency", country: "KR", languages: "ko en zh ja ar es fr",
      aliases: "YNA|연합뉴스|Yonhap News|Yonhap News Agency|韩联社|聯合ニュース", domain: "yna.co.kr"),
    Agency(
      "Newsis", "뉴시스", "Newsis", country: "KR", languages: "ko en", aliases: "뉴시스|NEWSIS",
      domain: "newsis.com"),
    Agency(
      "News1", "뉴스1", "News1 Korea", country: "KR", languages: "ko", aliases: "뉴스1",
      domain: "news1.kr"),
    Agency(
      "KCNA", "조선중앙통신", "Korean Central News Agency", country: "KP",
      languages: "ko en es zh ja ru", aliases: "조선중앙통신|朝鮮中央通信|朝中社", domain: "kcna.kp"),
    Agency(
      "PTI", "Press Trust of India", country: "IN", languages: "en hi",
      aliases: "Press Trust of India|PTI Bhasha|भाषा|पीटीआई", domain: "ptinews.com"),
    Agency(
      "ANI", "Asian News International", country: "IN", languages: "en hi",
      aliases: "Asian News International|एएनआई", domain: "aninews.in"),
    Agency(
      "IANS", "Indo-Asian News Service", country: "IN", languages: "en hi",
      aliases: "Indo-Asian News Service|आईएएनएस", domain: "ianslive.in"),
    Agency(
      "UNI", "United News of India", country: "IN", languages: "en hi ur",
      aliases: "UNI Varta|वार्ता", domain: "uniindia.com"),
    Agency(
      "Hindusthan Samachar", "हिन्दुस्थान समाचार", "Hindusthan Samachar", country: "IN",
      languages: "hi", aliases: "HS|हिन्दुस्थान समाचार|हि.स", domain: "hindusthansamachar.in"),
    Agency(
      "APP", "Associated Press of Pakistan", country: "PK", languages: "en ur",
      aliases: "Associated Press of Pakistan|اے پی پی", domain: "app.com.pk"),
    Agency(
      "PPI", "Pakistan Press International", country: "PK", languages: "en ur",
      domain: "ppinewsagency.com"),
    Agency(
      "INP", "Independent News Pakistan", country: "PK", languages: "en ur", domain: "inp.net.pk"),
    Agency(
      "Online-PK", "Online International News Network", "Online News Agency", country: "PK",
      languages: "en ur", aliases: "Online"),
    Agency(
      "BSS", "বাংলাদেশ সংবাদ সংস্থা", "Bangladesh Sangbad Sangstha", country: "BD",
      languages: "bn en", aliases: "বাসস", domain: "bssnews.net"),
    Agency(
      "UNB", "United News of Bangladesh", country: "BD", languages: "en bn", aliases: "ইউএনবি",
      domain: "unb.com.bd"),
    Agency(
      "RSS-NP", "राष्ट्रिय समाचार समिति", "Rastriya Samachar Samiti", country: "NP",
      languages: "ne en", aliases: "RSS|रासस"),
    Agency(
      "Lankapuvath", "ලංකාපුවත්", "Lankapuvath", country: "LK", languages: "si ta en",
      domain: "lankapuvath.lk"),
    Agency(
      "Bakhtar", "باختر آژانس", "Bakhtar News Agency", country: "AF", languages: "ps fa en",
      aliases: "BNA", domain: "bakhtarnews.af"),
    Agency(
      "Pajhwok", "پژواک", "Pajhwok Afghan News", country: "AF", languages: "ps fa en",
      domain: "pajhwok.com"),
    Agency(
      "Khaama", "خامه پرس", "Khaama Press", country: "AF", languages: "en fa ps",
      aliases: "Khaama Press|KP", domain: "khaama.com"),
    Agency(
      "Bernama", "Pertubuhan Berita Nasional Malaysia", "Bernama", country: "MY",
      languages: "ms en zh ta ar", aliases: "BERNAMA|马新社", domain: "bernama.com"),
    Agency(
      "Antara", "Lembaga Kantor Berita Nasional ANTARA", "Antara", country: "ID",
      languages: "id en", aliases: "ANTARA|LKBN Antara", domain: "antaranews.com"),
    Agency(
      "PNA", "Philippine News Agency", country: "PH", languages: "en fil",
      aliases: "Philippine News Agency", domain: "pna.gov.ph"),
    Agency(
      "VNA", "Thông tấn xã Việt Nam", "Vietnam News Agency", country: "VN",
      languages: "vi en fr zh es ru", aliases: "TTXVN|Thông tấn xã Việt Nam",
      domain: "vnanet.vn"),
    Agency(
      "TNA", "สำนักข่าวไทย", "Thai News Agency", country: "TH", languages: "th en",
      aliases: "สำนักข่าวไทย", domain: "tna.mcot.net"),
    Agency(
      "KPL", "ສຳນັກຂ່າວສານປະເທດລາວ", "Lao News Agency", country: "LA", languages: "lo en fr",
      aliases: "ຂປລ", domain: "kpl.gov.la"),
    Agency(
      "AKP", "ទីភ្នាក់ងារសារព័ត៌មានកម្ពុជា", "Agence Kampuchea Presse", country: "KH",
      languages: "km en fr", aliases: "Agence Kampuchea Presse", domain: "akp.gov.kh"),
    Agency(
      "MNA-MM", "မြန်မာသတင်းစဉ်", "Myanmar News Agency", country: "MM", languages: "my en",
      aliases: "MNA", domain: "moi.gov.mm"),
    Agency(
      "AAP", "Australian Associated Press", country: "AU", languages: "en",
      aliases: "Australian Associated Press", domain: "aap.com.au"),
    Agency(
      "NZN", "New Zealand Newswire", country: "NZ", languages: "en", aliases: "NZPA|NZ Newswire"),
    Agency(
      "BusinessDesk", "BusinessDesk", country: "NZ", languages: "en",
      domain: "businessdesk.co.nz"),
    Agency("PACNEWS", "PACNEWS", country: "FJ", languages: "en", domain: "pina.com.fj"),
  ]
}
