// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Turkish.
  public static let turkish: Lexicon = {
    var words = Lexicon("tr")
    words.by = list("yazan; haber; yazar; hazırlayan; haberi; muhabir")
    words.genres = list("analiz; röportaj; yorum; görüş")
    words.and = ["ve", "ile"]
    words.months = [
      "ocak oca", "şubat şub", "mart mar", "nisan nis", "mayıs may", "haziran haz", "temmuz tem",
      "ağustos ağu", "eylül eyl", "ekim eki", "kasım kas", "aralık ara",
    ]
    words.weekdays = Lexicon.words("pazartesi salı çarşamba perşembe cuma cumartesi pazar")
    words.titles = list("muhabir; muhabiri; editör; editörü; gazeteci; yazar; yazarı; temsilcisi")
    words.staff = list("haber merkezi; dış haberler; ekonomi servisi; haber servisi; spor servisi")
    words.agencies = list("ajanslar; ajans; haber ajansları")
    words.clauses =
      roles(.translator, "çeviri; çeviren; tercüme")
      + roles(.editor, "editör; düzenleyen; yayına hazırlayan")
      + roles(.contributor, "katkıda bulunan; katkıda bulunanlar") + roles(.writer, "yazan")
    words.sources = list("kaynak; kaynaklar; haber kaynağı")
    words.photos = list("fotoğraf; foto; fotoğraflar; görsel; video; arşiv; kamera")
    words.organizations = list(
      "gazetesi; haber; ajansı; haberleri; dergisi; radyo; televizyonu; üniversitesi; bakanlığı; belediyesi; derneği; vakfı; a.ş.; gazete; medya; servisi; polis"
    )
    words.reservations = list(
      """
      tüm hakları saklıdır; her hakkı saklıdır
      """)
    words.notices = list(
      """
      izinsiz; bütün hakları; tüm hakları; kaynak gösterilmeden
      """)
    words.tails = list("yayınlanma; güncelleme; son güncelleme; giriş; güncellenme; yayın tarihi")
    words.running = list(
      "bir; bu; şu; o; için; olarak; olan; oldu; dedi; ise; gibi; kadar; sonra; göre; daha; çok; değil; var; yok; yaşında; belirtti; açıkladı; edildi"
    )
    words.towns = list(
      "Ankara; İstanbul; İzmir; Bursa; Antalya; Adana; Konya; Gaziantep; Şanlıurfa; Kocaeli; Mersin; Diyarbakır; Hatay; Manisa; Kayseri; Samsun; Balıkesir; Kahramanmaraş; Van; Aydın; Denizli; Sakarya; Tekirdağ; Muğla; Eskişehir; Mardin; Trabzon; Malatya; Erzurum; Ordu; Afyonkarahisar; Sivas; Tokat; Zonguldak; Kütahya; Çanakkale; Osmaniye; Çorum; Edirne; Elazığ; Rize; Batman; Lefkoşa; Moskova; Londra; Paris; Berlin; Brüksel; Roma; Atina; Viyana; Cenevre; Washington; New York; Pekin; Tokyo; Kahire; Şam; Bağdat; Tahran; Kudüs; Gazze; Beyrut; Doha; Riyad; Bakü; Tiflis; Kiev; Üsküp; Saraybosna; Priştine; Belgrad; Sofya"
    )
    words.regions = list(
      "Türkiye; Almanya; Fransa; Rusya; Ukrayna; Azerbaycan; Suriye; Irak; İran; İsrail; Filistin; KKTC"
    )
    words.outlets = list(
      "Hürriyet; Milliyet; Sabah; Sözcü; Cumhuriyet; Habertürk; NTV; CNN Türk; TRT; TRT Haber; Yeni Şafak; Star; Takvim; Posta; BirGün; Evrensel; T24; Gazete Duvar; Diken; Bianet; Independent Türkçe; BBC Türkçe; DW Türkçe; Daily Sabah; Hürriyet Daily News; Türkiye Gazetesi"
    )
    words.givenNames = Lexicon.words(
      "Ahmet Ali Alper Arda Aslı Ayşe Barış Berk Burak Burcu Can Cem Cemal Cengiz Deniz Derya Doğan Ebru Elif Emine Emre Enes Ercan Erdem Esra Fatih Fatma Ferhat Furkan Gamze Gizem Gökhan Gül Hakan Halil Hasan Hatice Hilal Hüseyin İbrahim İlker İsmail Kaan Kadir Kemal Kerem Leyla Mehmet Melek Melike Merve Mert Metin Murat Mustafa Nazlı Nihat Nur Oğuz Okan Onur Orhan Ömer Özge Özgür Ramazan Recep Salih Seda Selim Selin Semih Serdar Serkan Sevgi Sibel Sinan Süleyman Şeyma Tarık Tolga Tuğba Tuncay Uğur Volkan Yasemin Yasin Yusuf Zehra Zeynep"
    )
    return words
  }()
}
