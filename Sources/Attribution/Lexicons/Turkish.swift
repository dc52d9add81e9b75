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
      """
      Ahmet Ali Alper Arda Aslı Ayşe Barış Berk Burak Burcu Cem Cemal Cengiz Deniz Derya Doğan Ebru Elif Emine
      Emre Enes Ercan Erdem Esra Fatih Fatma Ferhat Furkan Gamze Gizem Gökhan Gül Hakan Halil Hasan Hatice
      Hilal Hüseyin İbrahim İlker İsmail Kaan Kadir Kemal Kerem Leyla Mehmet Melek Melike Merve Mert Metin
      Murat Mustafa Nazlı Nihat Nur Oğuz Okan Onur Orhan Ömer Özge Özgür Ramazan Recep Salih Seda Selim Selin
      Semih Serdar Serkan Sevgi Sibel Sinan Süleyman Şeyma Tarık Tolga Tuğba Tuncay Uğur Volkan Yasemin Yasin
      Yusuf Zehra Zeynep Adem Alev Alparslan Altan Anıl Asuman Atilla Ayça Aydın Aydan Ayhan Aykut Aynur Aysel
      Aysun Ayten Banu Başak Bahadır Bekir Belgin Bengü Berkay Berna Betül Beyza Bilal Birgül Birsen Bora
      Buket Bülent Bünyamin Candan Canan Caner Cansu Ceren Ceyda Ceyhun Çağla Çağlar Çetin Davut Demet Dilara
      Ece Eda Ekrem Ekin Emel Emrah Engin Erdal Erdoğan Erhan Erkan Erol Ersin Ertan Ertuğrul Esen Ezgi Fahri
      Faruk Feride Feyza Fikret Filiz Funda Gökçe Göksel Görkem Güler Gülay Gülcan Gülşen Gülden Günay Güray
      Gürkan Gürsel Hakkı Haluk Hamdi Handan Hande Harun Haydar Hülya Hüsnü Hilmi Işıl İlhan İlkay İrem İsmet
      İzzet Kadriye Kazım Kenan Koray Korkut Kübra Kürşat Levent Lütfi Macit Mahir Mahmut Medine Mehtap Meral
      Merih Mesut Mevlüt Mithat Muammer Muhammet Muharrem Muhsin Mukadder Murathan Müge Müjde Mümtaz Münevver
      Nalan Namık Nazan Necati Necdet Necla Neslihan Neşe Nevin Nevzat Nilay Nilgün Niyazi Nuray Nurcan Nurdan
      Nuri Nurten Nusret Oktay Olcay Osman Oya Ömür Özcan Özden Pelin Pınar Rabia Rahmi Raşit Reha Rıdvan Rıza
      Ruşen Sabri Sadık Samet Seçil Sedat Sefa Selçuk Semra Senem Sercan Serap Seray Serhat Sevda Sevil Sevim
      Sevinç Seyfi Sezen Sezer Sıtkı Soner Songül Suat Suna Süheyla Şaban Şebnem Şener Şerife Şevket Şule
      Şükran Şükrü Tamer Taner Tanju Taylan Tayfun Tekin Teoman Timur Tufan Tuğçe Turgay Turgut Türkan Uğurcan
      Utku Ünal Vedat Vehbi Veysel Yakup Yalçın Yavuz Yekta Yeliz Yeşim Yılmaz Yiğit Yüksel Zeki Ziya Züleyha
      Can
      """
    )
    return words
  }()
}
