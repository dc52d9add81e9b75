// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
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
    words.givenNames = Lexicon.words(
      """
      Ahmad Andi Andri Arif Bambang Dedi Dian Eko Fajar Fitri Hendra Indra Joko Kurniawan Muhamad Nur Rahmat
      Ratna Rina Rizki Rizky Rudi Slamet Sri Sugeng Wahyu Wawan Yanti Yudi Yusuf Bayu Dimas Ayu Nurul Aji
      Akbar Alfian Andika Angga Anwar Arief Aris Asep Bima Candra Danang Deni Desi Didik Dina Dini Dodi Endang
      Farhan Fauzi Febri Ferdi Galih Gilang Hadi Hafiz Handoko Haris Hendri Heri Heru Irfan Iwan Jaka
      Lukman Maulana Mulyadi Nanda Novi Nugroho Oki Prabowo Puji Purnomo Rahmawati Rendi Reza Rini Rizal
      Sarwono Septian Sigit Suci Suharto Susanti Susi Sutrisno Taufik Tika Triyono Utami Wahyudi Widya
      Wisnu Yani Yanto Yogi Yuli Yulia Zainal Zulfikar
      """)
    return words
  }()
}
