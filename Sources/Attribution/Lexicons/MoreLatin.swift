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

  /// Indonesian and Malay.
  public static let indonesian: Lexicon = {
    var words = Lexicon("id")
    words.by = list(
      "oleh; penulis; reporter; pewarta; ditulis oleh; laporan; laporan wartawan; kontributor")
    words.and = ["dan"]
    words.placed = ["di", "dari"]
    words.belonging = ["dari", "untuk"]
    words.particles = Lexicon.words("bin binti")
    words.months = [
      "januari jan", "februari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul",
      "agustus agu agt", "september sep", "oktober okt", "november nov", "desember des",
    ]
    words.weekdays = Lexicon.words("senin selasa rabu kamis jumat sabtu minggu")
    words.titles = list("wartawan; reporter; kontributor; jurnalis; penulis; redaktur; koresponden")
    words.staff = list("tim redaksi; redaksi; tim; tim liputan")
    words.agencies = list("kantor berita; agensi")
    words.clauses =
      roles(.translator, "penerjemah; diterjemahkan oleh; terjemahan")
      + roles(.editor, "editor; penyunting; disunting oleh; redaktur")
      + roles(.reporter, "pewarta; reporter; dilaporkan oleh; laporan")
      + roles(.writer, "penulis; ditulis oleh") + roles(.contributor, "kontributor")
    words.sources = list("sumber; sumber berita")
    words.photos = list(
      "foto; gambar; ilustrasi; dok; dokumentasi; antara foto; tangkapan layar; video")
    words.organizations = list(
      "berita; harian; kantor; universitas; kementerian; polisi; pos; kompas; tempo; media; koran; majalah; indonesia; tribun; detik"
    )
    words.reservations = list("hak cipta dilindungi")
    words.notices = list("hak cipta; dilarang; seluruh hak")
    words.tails = list("diperbarui; diterbitkan; pukul; wib; wita; wit; kompas.com -")
    words.running = list(
      "yang; ini; itu; dengan; untuk; pada; adalah; akan; telah; sudah; tidak; oleh karena; karena; juga; atau; kata; mengatakan; menurut; dalam; sebanyak; tersebut; saat; ke; para"
    )
    words.towns = list(
      "Jakarta; Surabaya; Bandung; Medan; Semarang; Makassar; Palembang; Tangerang; Depok; Bekasi; Bogor; Yogyakarta; Solo; Surakarta; Malang; Denpasar; Padang; Pekanbaru; Batam; Bandar Lampung; Banjarmasin; Balikpapan; Samarinda; Pontianak; Manado; Mataram; Kupang; Ambon; Jayapura; Banda Aceh; Sidoarjo; Gresik; Cirebon; Magelang; Serang; Jambi; Bengkulu; Palu; Kendari; Gorontalo; Ternate; Sorong; Merauke; Timika; Klaten; Sleman; Bantul; Kediri; Jember; Banyuwangi; Lombok; Labuan Bajo; Palangka Raya; Nusantara; Kuala Lumpur; Putrajaya; Kota Kinabalu; Kuching; Johor Bahru; Singapura; Tokyo; Beijing; Washington; London; Moskow; Yerusalem; Gaza; Jenewa; Istanbul; Kairo; Riyadh; Makkah; Madinah"
    )
    words.regions = list(
      "Indonesia; Malaysia; Aceh; Jawa Barat; Jawa Tengah; Jawa Timur; Bali; Papua; Sumatera Utara; Sumatera Barat; Kalimantan; Sulawesi; Banten; Riau; Sabah; Sarawak; Selangor"
    )
    words.outlets = list(
      "KOMPAS.com; Kompas.com; Kompas; Kompas TV; detikcom; detik.com; detikNews; Tempo; TEMPO.CO; Tempo.co; CNN Indonesia; CNBC Indonesia; Tribunnews; Tribunnews.com; TRIBUNNEWS.COM; Republika; REPUBLIKA.CO.ID; Liputan6.com; Liputan6; Kumparan; Okezone; SINDOnews; SINDOnews.com; VIVA; VIVA.co.id; Merdeka.com; Suara.com; JPNN.com; Jawa Pos; Media Indonesia; MediaIndonesia; BBC Indonesia; Bisnis.com; Kontan; KONTAN.CO.ID; iNews.id; Tirto.id; tirto.id; The Star; New Straits Times; Malay Mail; Malaysiakini; Berita Harian; Sinar Harian"
    )
    return words
  }()

  /// Vietnamese.
  public static let vietnamese: Lexicon = {
    var words = Lexicon("vi")
    words.by = list("tác giả; bài; bài và ảnh; tin")
    words.and = ["và"]
    words.placed = ["tại", "từ", "ở"]
    words.months = []
    words.titles = list("phóng viên; biên tập viên; nhà báo; pv")
    words.staff = list("nhóm phóng viên; ban biên tập; nhóm pv")
    words.agencies = list("tổng hợp; các hãng tin")
    words.clauses =
      roles(.translator, "dịch; người dịch; biên dịch; dịch giả")
      + roles(.editor, "biên tập; biên tập viên") + roles(.writer, "bài; tác giả")
    words.sources = list("nguồn; nguồn tin; theo")
    words.openSources = ["theo", "nguồn"]
    words.photos = list("ảnh; hình ảnh; video; đồ họa; ảnh minh họa")
    words.organizations = list(
      "báo; đài; tạp chí; thông tấn xã; truyền hình; cổng; trường; bộ; công an; tuổi trẻ; thanh niên; doanh nghiệp; nhân dân"
    )
    words.reservations = list("bảo lưu mọi quyền")
    words.notices = list("giữ bản quyền; ghi rõ nguồn")
    words.tails = list("cập nhật; đăng; lúc; ngày")
    words.running = list(
      "là; của; có; được; các; những; một; này; đã; sẽ; trong; cho; với; không; khi; đến; người; hãng phim; ra"
    )
    words.towns = list(
      "Hà Nội; TP.HCM; TP. Hồ Chí Minh; Hồ Chí Minh; Đà Nẵng; Hải Phòng; Cần Thơ; Huế; Nha Trang; Đà Lạt; Vũng Tàu; Biên Hòa; Quảng Ninh; Nghệ An; Thanh Hóa; Bình Dương; Đồng Nai; Lâm Đồng; Paris; London; Washington; Bắc Kinh; Tokyo; Moskva"
    )
    words.regions = list("Việt Nam; Mỹ; Trung Quốc; Nhật Bản; Hàn Quốc; Pháp; Nga; Anh; Đức")
    words.outlets = list(
      "VnExpress; Tuổi Trẻ; Tuổi Trẻ Online; Thanh Niên; Dân Trí; VietnamNet; Zing; Zing News; Nhân Dân; VTV; VOV; Lao Động; Tiền Phong; Người Lao Động; CafeF; CafeBiz; Kenh14; Doanh nghiệp và Tiếp thị; Pháp luật TP.HCM; Sài Gòn Giải Phóng; Báo Tin tức; Infonet; VTC News; Đời sống pháp luật"
    )
    return words
  }()

  /// Greek.
  public static let greek: Lexicon = {
    var words = Lexicon("el")
    words.by = list(
      "του; της; από; γράφει; γράφει ο; γράφει η; επιμέλεια; συντάκτης; ρεπορτάζ; κείμενο; των; από τον; από την; συντάκτρια"
    )
    words.and = ["και", "κι"]
    words.placed = ["στην", "στη", "στο", "στις", "από"]
    words.months = [
      "ιανουαρίου ιαν", "φεβρουαρίου φεβ", "μαρτίου μαρ", "απριλίου απρ", "μαΐου μάιος",
      "ιουνίου ιουν", "ιουλίου ιουλ", "αυγούστου αυγ", "σεπτεμβρίου σεπ", "οκτωβρίου οκτ",
      "νοεμβρίου νοε", "δεκεμβρίου δεκ",
    ]
    words.weekdays = Lexicon.words("δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή")
    words.titles = list(
      "δημοσιογράφος; ανταποκριτής; ανταποκρίτρια; συντάκτης; συντάκτρια; αρθρογράφος; αναλυτής")
    words.staff = list("newsroom; συντακτική ομάδα; η συντακτική ομάδα; σύνταξη")
    words.agencies = list("πρακτορεία; πρακτορείο; ξένα πρακτορεία")
    words.clauses =
      roles(.translator, "μετάφραση; απόδοση")
      + roles(.editor, "επιμέλεια; επιμέλεια κειμένου; αρχισυνταξία")
      + roles(.contributor, "με τη συμβολή; συνεργάστηκαν; συνεργασία")
      + roles(.reporter, "ρεπορτάζ")
    words.materials = list(
      "με πληροφορίες από; με πληροφορίες; με στοιχεία από; με πληροφορίες του")
    words.sources = list("πηγή; πηγές; πηγή πληροφοριών")
    words.openSources = ["πηγή"]
    words.photos = list("φωτογραφία; φωτογραφίες; φωτο; εικόνα; βίντεο; φωτό")
    words.organizations = list(
      "εφημερίδα; ειδήσεις; πρακτορείο; ειδήσεων; καθημερινή; βήμα; νέα; ραδιόφωνο; τηλεόραση; πανεπιστήμιο; υπουργείο; ερτ; ελλάδα"
    )
    words.reservations = list(
      """
      με επιφύλαξη παντός δικαιώματος; όλα τα δικαιώματα; πνευματικά δικαιώματα
      """)
    words.notices = list(
      """
      all rights; απαγορεύεται
      """)
    words.tails = list("δημοσιεύτηκε; δημοσίευση; ενημερώθηκε; τελευταία ενημέρωση")
    words.running = list(
      "είναι; ήταν; έχει; έχουν; δεν; που; ότι; και τα; ένα; μια; ένας; αυτό; αυτή; αλλά; ή; μπορεί; μετά; πριν; σύμφωνα; είπε; δήλωσε; θα; να; με; για"
    )
    words.towns = list(
      "Αθήνα; Θεσσαλονίκη; Πάτρα; Ηράκλειο; Λάρισα; Βόλος; Ιωάννινα; Χανιά; Ρόδος; Λευκωσία; Λεμεσός; Λάρνακα; Βρυξέλλες; Λονδίνο; Παρίσι; Βερολίνο; Ρώμη; Μαδρίτη; Βιέννη; Γενεύη; Μόσχα; Κίεβο; Άγκυρα; Κωνσταντινούπολη; Ουάσινγκτον; Νέα Υόρκη; Πεκίνο; Τόκιο; Κάιρο; Ιερουσαλήμ; Τελ Αβίβ; Βηρυτός; Στρασβούργο; Φρανκφούρτη; Σόφια; Βελιγράδι; Τίρανα; Σκόπια"
    )
    words.regions = list(
      "Ελλάδα; Κύπρος; Τουρκία; Γερμανία; Γαλλία; Ιταλία; ΗΠΑ; Ρωσία; Ουκρανία; Κρήτη")
    words.outlets = list(
      "Καθημερινή; Η Καθημερινή; Τα Νέα; Το Βήμα; Πρώτο Θέμα; Έθνος; Η Αυγή; Ναυτεμπορική; ΕΡΤ; ΣΚΑΪ; in.gr; Protothema.gr; CNN Greece; CNN.gr; iefimerida.gr; News247; Reader.gr; Φιλελεύθερος; Πολίτης; Ριζοσπάστης; Εφημερίδα των Συντακτών; Newsbeast.gr; LiFO"
    )
    return words
  }()

  /// Words of languages that lend no more than a few: Hungarian, Romanian, Catalan, Swahili, Croatian.
  public static let furtherLatin: Lexicon = {
    var words = Lexicon("mul")
    words.by = list(
      "írta; szerző; szerzők; de la corespondentul; autor; na; imeandikwa na; per; escrit per; piše; pišu; piše i; napisao; napisala; tekst"
    )
    words.and = ["és", "și", "şi", "i", "na"]
    words.placed = ["din", "u", "iz"]
    words.months = [
      "január ianuarie siječnja gener", "február februarie veljače febrer",
      "március martie ožujka març", "április aprilie travnja abril", "május mai svibnja maig",
      "június iunie lipnja juny", "július iulie srpnja juliol", "augusztus august kolovoza agost",
      "szeptember septembrie rujna setembre", "október octombrie listopada octubre",
      "november noiembrie studenoga novembre", "december decembrie prosinca desembre",
    ]
    words.weekdays = Lexicon.words("hétfő kedd szerda csütörtök péntek szombat vasárnap")
    words.titles = list(
      "újságíró; tudósító; szerkesztő; reporter; corespondent; jurnalist; redactor; novinar; novinarka; dopisnik; dopisnica; mwandishi; periodista; redactora"
    )
    words.staff = list("szerkesztőség; redacția; redacţia; redakcija; redacció; mwandishi wetu")
    words.clauses =
      roles(
        .translator,
        "fordította; fordítás; traducerea; prijevod; preveo; prevela; traducció; traducció de")
      + roles(
        .editor, "szerkesztette; editor; editat de; uredio; uredila; urednik; urednica; edició")
      + roles(.contributor, "közreműködött; cu contribuția; suradnja")
    words.sources = list(
      "forrás; sursa; sursă; surse; izvor; izvori; font; allikas; šaltinis; avots; chanzo; vir")
    words.openSources = ["šaltinis"]
    words.photos = list(
      "fotó; kép; fotografie; imagine; slika; foto; nuotr; nuotrauka; imatge; picha; attēls; foto arhiva; illusztráció"
    )
    words.organizations = list(
      "hírek; hírlap; újság; ziarul; agenția; vjesnik; novosti; vijesti; politika; dnevnik; diari; televiziunea; gazeta"
    )
    words.reservations = list(
      """
      minden jog fenntartva; toate drepturile rezervate; sva prava pridržana; sva prava zadržana; tots els drets reservats; haki zote; visos teisės saugomos; kõik õigused kaitstud; vse pravice pridržane
      """)
    words.towns = list(
      "Budapest; Debrecen; Szeged; Pécs; București; Cluj; Cluj-Napoca; Timișoara; Iași; Constanța; Brașov; Chișinău; Zagreb; Split; Rijeka; Ljubljana; Beograd; Sarajevo; Novi Sad; Niš; Skopje; Priština; Podgorica; Tirana; Vilnius; Kaunas; Rīga; Tallinn; Tartu; Dar es Salaam; Dodoma; Shinyanga; Mwanza; Arusha; Morogoro; Mbeya; Nairobi; Mombasa; Reykjavík; Győr; Miskolc; Osijek; Zadar; Dubrovnik; Maribor; Banja Luka; Mostar"
    )
    words.regions = list(
      "Magyarország; România; Hrvatska; Srbija; Slovenija; Lietuva; Latvija; Eesti; Tanzania; Ísland"
    )
    words.outlets = list(
      "Index; Telex; 444; HVG; Népszava; Magyar Nemzet; Origo; Digi24; HotNews; HotNews.ro; Adevărul; Libertatea; ProTV; Jutarnji list; Večernji list; Index.hr; N1; B92; Politika; Danas; Blic; Delo; Dnevnik; RTV Slovenija; LRT; Delfi; 15min; ERR; Postimees; LSM; Mwananchi; Daily News; DAILY NEWS; Habari Leo; TV3; Ara; El Punt Avui; 3Cat"
    )
    return words
  }()
}
