// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension AgencyRegister {
  /// Italy, Iberia, Greece and Cyprus.
  static let southernEurope: [Agency] = [
    Agency(
      "ANSA", "Agenzia Nazionale Stampa Associata", "ANSA", country: "IT",
      languages: "it en es pt", aliases: "Ansa|Agenzia ANSA", domain: "ansa.it"),
    Agency(
      "Adnkronos", "Adnkronos", country: "IT", languages: "it en",
      aliases: "ADN|AKI|ADNKRONOS|Aki", domain: "adnkronos.com"),
    Agency(
      "AGI", "Agenzia Giornalistica Italia", "AGI", country: "IT", languages: "it en",
      aliases: "Agi|Agenzia Italia", domain: "agi.it"),
    Agency(
      "askanews", "askanews", country: "IT", languages: "it", aliases: "Askanews",
      domain: "askanews.it"),
    Agency("LaPresse", "LaPresse", country: "IT", languages: "it en", domain: "lapresse.it"),
    Agency(
      "Italpress", "Italpress", country: "IT", languages: "it", aliases: "ITALPRESS",
      domain: "italpress.com"),
    Agency(
      "Agenzia Dire", "Agenzia DIRE", "DIRE", country: "IT", languages: "it", aliases: "DIRE",
      domain: "dire.it"),
    Agency(
      "Agenzia Nova", "Agenzia Nova", country: "IT", languages: "it en", aliases: "NOVA|Nova",
      domain: "agenzianova.com"),
    Agency(
      "Radiocor", "Il Sole 24 Ore Radiocor", "Radiocor", country: "IT", languages: "it",
      aliases: "RC|Il Sole 24 Ore Radiocor", domain: "ilsole24ore.com"),
    Agency(
      "SIR", "Servizio Informazione Religiosa", "AgenSIR", country: "IT", languages: "it",
      aliases: "AgenSIR", domain: "agensir.it"),
    Agency(
      "Fides", "Agenzia Fides", "Fides", country: "VA", languages: "it en fr es de zh ar",
      aliases: "Agenzia Fides|Agence Fides", domain: "fides.org"),
    Agency(
      "EFE", "Agencia EFE", "EFE", country: "ES", languages: "es en pt ca gl ar",
      aliases: "Efe|efe|Agencia EFE|Agência EFE|EFEagro|EFEverde", domain: "efe.com"),
    Agency(
      "Europa Press", "Europa Press", country: "ES", languages: "es ca",
      aliases: "EP|EUROPA PRESS", domain: "europapress.es"),
    Agency(
      "Servimedia", "Servimedia", country: "ES", languages: "es", aliases: "SERVIMEDIA",
      domain: "servimedia.es"),
    Agency(
      "Colpisa", "Colpisa", country: "ES", languages: "es", aliases: "COLPISA",
      domain: "colpisa.com"),
    Agency(
      "ACN", "Agència Catalana de Notícies", "Catalan News Agency", country: "ES",
      languages: "ca en", aliases: "Agència Catalana de Notícies", domain: "acn.cat"),
    Agency(
      "Lusa", "Agência Lusa", "Lusa", country: "PT", languages: "pt",
      aliases: "LUSA|Agência Lusa", domain: "lusa.pt"),
    Agency(
      "Ecclesia", "Agência Ecclesia", "Ecclesia", country: "PT", languages: "pt",
      aliases: "Agência Ecclesia", domain: "agencia.ecclesia.pt"),
    Agency(
      "AMNA", "Αθηναϊκό - Μακεδονικό Πρακτορείο Ειδήσεων", "Athens-Macedonian News Agency",
      country: "GR", languages: "el en", aliases: "ANA-MPA|ΑΠΕ-ΜΠΕ|ΑΠΕ|ΜΠΕ", domain: "amna.gr"),
    Agency(
      "CNA-Cyprus", "Κυπριακό Πρακτορείο Ειδήσεων", "Cyprus News Agency", country: "CY",
      languages: "el en tr", aliases: "CNA|ΚΥΠΕ", domain: "cna.org.cy"),
    Agency("TAK", "Türk Ajansı Kıbrıs", "Turkish Agency Cyprus", country: "CY", languages: "tr"),
    Agency(
      "Inter Press Service", "Inter Press Service", country: "IT", languages: "en es",
      aliases: "IPS", domain: "ipsnews.net"),
  ]
}
