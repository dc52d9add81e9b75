// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension AgencyRegister {
  /// Africa.
  static let africa: [Agency] = [
    Agency(
      "LANA", "وكالة الأنباء الليبية", "Libyan News Agency", country: "LY", languages: "ar en",
      aliases: "وال", domain: "lana.gov.ly"),
    Agency(
      "TAP", "وكالة تونس إفريقيا للأنباء", "Tunis Afrique Presse", country: "TN",
      languages: "ar fr en", aliases: "وات", domain: "tap.info.tn"),
    Agency(
      "APS-DZ", "وكالة الأنباء الجزائرية", "Algérie Presse Service", country: "DZ",
      languages: "ar fr en", aliases: "APS|واج|Algérie Presse Service", domain: "aps.dz"),
    Agency(
      "MAP", "Agence Marocaine de Presse", country: "MA", languages: "ar fr en es",
      aliases: "ومع|Maghreb Arabe Presse", domain: "mapnews.ma"),
    Agency(
      "AMI", "Agence Mauritanienne d'Information", "Mauritanian Information Agency",
      country: "MR", languages: "ar fr", aliases: "وما", domain: "ami.mr"),
    Agency(
      "SUNA", "وكالة السودان للأنباء", "Sudan News Agency", country: "SD", languages: "ar en",
      aliases: "سونا", domain: "suna-sd.net"),
    Agency(
      "NAN", "News Agency of Nigeria", country: "NG", languages: "en",
      aliases: "News Agency of Nigeria", domain: "nannews.ng"),
    Agency(
      "GNA", "Ghana News Agency", country: "GH", languages: "en", aliases: "Ghana News Agency",
      domain: "gna.org.gh"),
    Agency("SLENA", "Sierra Leone News Agency", country: "SL", languages: "en"),
    Agency("LINA", "Liberia News Agency", country: "LR", languages: "en"),
    Agency(
      "APS-SN", "Agence de Presse Sénégalaise", "Senegalese Press Agency", country: "SN",
      languages: "fr", aliases: "APS", domain: "aps.sn"),
    Agency(
      "APA News", "Agence de Presse Africaine", "APAnews", country: "SN", languages: "fr en ar",
      aliases: "APA", domain: "apanews.net"),
    Agency(
      "Panapress", "PANAPRESS", "PANA Press", country: "SN", languages: "fr en pt ar",
      aliases: "PANA", domain: "panapress.com"),
    Agency(
      "AIP", "Agence ivoirienne de presse", "Ivorian Press Agency", country: "CI",
      languages: "fr", domain: "aip.ci"),
    Agency(
      "AIB", "Agence d'Information du Burkina", "Burkina Information Agency", country: "BF",
      languages: "fr", domain: "aib.media"),
    Agency(
      "AMAP", "Agence Malienne de Presse et de Publicité", "Malian Press Agency", country: "ML",
      languages: "fr", domain: "amap.ml"),
    Agency(
      "ANP-NE", "Agence nigérienne de presse", "Niger Press Agency", country: "NE",
      languages: "fr", aliases: "ANP", domain: "anp.ne"),
    Agency(
      "ABP-BJ", "Agence Bénin Presse", "Benin Press Agency", country: "BJ", languages: "fr",
      aliases: "ABP"),
    Agency(
      "ATOP", "Agence togolaise de presse", "Togolese Press Agency", country: "TG",
      languages: "fr", domain: "atop.tg"),
    Agency(
      "AGP-GA", "Agence gabonaise de presse", "Gabonese Press Agency", country: "GA",
      languages: "fr", aliases: "AGP", domain: "agpgabon.ga"),
    Agency(
      "ACP", "Agence congolaise de presse", "Congolese Press Agency", country: "CD",
      languages: "fr", domain: "acp.cd"),
    Agency(
      "ACI-CG", "Agence congolaise d'information", "Congolese Information Agency", country: "CG",
      languages: "fr", aliases: "ACI"),
    Agency(
      "Angop", "Agência Angola Press", "Angop", country: "AO", languages: "pt en fr",
      aliases: "ANGOP", domain: "angop.ao"),
    Agency(
      "AIM", "Agência de Informação de Moçambique", "AIM", country: "MZ", languages: "pt en",
      domain: "aimnews.org"),
    Agency("Inforpress", "Inforpress", country: "CV", languages: "pt", domain: "inforpress.cv"),
    Agency(
      "ENA", "የኢትዮጵያ ዜና አገልግሎት", "Ethiopian News Agency", country: "ET",
      languages: "am en ar fr", domain: "ena.et"),
    Agency(
      "SONNA", "Wakaaladda Wararka Qaranka Soomaaliyeed", "Somali National News Agency",
      country: "SO", languages: "so en ar", domain: "sonna.so"),
    Agency(
      "KNA-KE", "Kenya News Agency", country: "KE", languages: "en sw", aliases: "KNA",
      domain: "kenyanews.go.ke"),
    Agency(
      "URN", "Uganda Radio Network", country: "UG", languages: "en",
      domain: "ugandaradionetwork.net"),
    Agency(
      "ABP-BI", "Agence Burundaise de Presse", "Burundi Press Agency", country: "BI",
      languages: "fr rn", aliases: "ABP", domain: "abpinfo.bi"),
    Agency("MANA", "Malawi News Agency", country: "MW", languages: "en", aliases: "Mana"),
    Agency(
      "ZANIS", "Zambia News and Information Services", "ZANIS", country: "ZM", languages: "en"),
    Agency("New Ziana", "New Ziana", country: "ZW", languages: "en", domain: "newziana.co.zw"),
    Agency(
      "BOPA", "Botswana Press Agency", country: "BW", languages: "en tn",
      domain: "dailynews.gov.bw"),
    Agency(
      "NAMPA", "Namibia Press Agency", country: "NA", languages: "en", aliases: "Nampa",
      domain: "nampa.org"),
    Agency("LENA", "Lesotho News Agency", country: "LS", languages: "en st"),
    Agency(
      "SAnews", "South African Government News Agency", "SAnews", country: "ZA", languages: "en",
      aliases: "SAnews.gov.za", domain: "sanews.gov.za"),
    Agency(
      "SAPA", "South African Press Association", "SAPA", country: "ZA", languages: "en",
      aliases: "Sapa"),
    Agency("ANA-ZA", "African News Agency", country: "ZA", languages: "en", aliases: "ANA"),
  ]
}
