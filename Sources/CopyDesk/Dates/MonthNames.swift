// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The names of the months, as dates of news print them: lower case, without accents.
enum MonthNames {
  /// The month a word names, from 1; nil for any other word.
  ///
  /// `language` decides between the few names that two languages give to different months.
  static func month(_ word: String, language: String?) -> Int? {
    if let language, let month = contested[language]?[word] { return month }
    if let month = table[word] { return month }
    // "במרץ": in March
    if word.utf8.first == 0xD7, word.unicodeScalars.first == "ב" {
      return table[String(word.unicodeScalars.dropFirst())]
    }
    return misspelled(word)
  }

  /// "Janurary", "Febuary": an English name with one letter more or less, same start, same end.
  private static func misspelled(_ word: String) -> Int? {
    guard (5...10).contains(word.utf8.count) else { return nil }
    for (index, name) in english.enumerated() where name.utf8.count > 5 {
      if word.utf8.prefix(3).elementsEqual(name.utf8.prefix(3)),
        word.utf8.suffix(2).elementsEqual(name.utf8.suffix(2)),
        abs(word.utf8.count - name.utf8.count) <= 1
      {
        return index + 1
      }
    }
    return nil
  }

  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Slavic names wandered: Croatian "listopad" is October, Polish "listopad" November.
  private static let contested: [String: [String: Int]] = [
    "hr": ["listopada": 10, "listopad": 10, "lis": 10, "lip": 6, "srp": 7],
    "bs": ["listopada": 10, "listopad": 10],
    "cs": ["listopad": 11],
  ]

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") where table[String(name)] == nil {
        table[String(name)] = index + 1
      }
    }
    return table
  }()

  /// One entry a month. In order: en, de, fr, es, pt, it, nl and Nordic, Slavic, hu, ro, tr, id and
  /// ms, fi, Baltic, el, Cyrillic, ar, fa, he, hi, bn, th; then sl, az and uz, sw, ur, ta, te, mr, ka, hy, kk.
  private static let names = [
    """
    january jan januar janner jaenner janvier janv enero ene janeiro gennaio gen januari janeiro \
    stycznia styczen sty ledna leden led januara sijecnja sijecanj ianuarie ian ocak oca tammikuuta tammi \
    tammikuu jaanuar janvaris janvari sausio sausis ιανουαριου ιανουαριοσ ιαν января январь янв \
    січня січень січ януари јануар јануара студзеня يناير جانفي ژانویه ינואר जनवरी জানুয়ারি \
    জানুয়ারী มกราคม \
    yanvar januari جنوری ஜனவரி జనవరి जानेवारी იანვარი հունվարի қаңтар
    """,
    """
    february feb februar feber fevrier fevr fev febrero fevereiro febbraio februari lutego luty \
    lut unora uno unor februara veljace veljaca febr februarie subat sub helmikuuta helmikuu helmi \
    veebruar februaris vasario vasaris φεβρουαριου φεβρουαριοσ φεβ φεβρ февраля февраль фев февр \
    лютого лютий лют февруари фебруар фебруара лютага فبراير شباط فيفري فوریه פברואר फरवरी \
    फ़रवरी ফেব্রুয়ারি ফেব্রুয়ারী กุมภาพันธ์ \
    fevral فروری பிப்ரவரி ఫిబ్రవరి फेब्रुवारी თებერვალი փետրվարի ақпан
    """,
    """
    march mar marz maerz mrz mars marzo marco maart mrt marts marca marzec brezna brezen ozujka \
    ozujak marta marcius marc martie mart maret mac maaliskuuta maaliskuu maalis bre kovo kovas μαρτιου \
    μαρτιοσ μαρ марта март мар березня березень бер сакавіка مارس اذار מרץ मार्च মার্চ มีนาคม \
    marec machi مارچ மார்ச் మార్చి მარტი մարտի наурыз
    """,
    """
    april apr avril avr abril abr aprile aprila kwietnia kwiecien kwi dubna duben dub travnja \
    travanj aprilis aprilie nisan nis huhtikuuta huhtikuu huhti aprill balandzio balandis απριλιου \
    απριλιοσ απρ апреля апрель апр квітня квітень кві април априла красавіка ابريل نيسان افريل \
    آوریل اوریل אפריל अप्रैल এপ্রিল เมษายน \
    aprel aprili اپریل ஏப்ரல் ఏప్రిల్ एप्रिल აპრილი ապրիլի сәуір
    """,
    """
    may mai mayo maio maggio mag mei maj maja kvetna kveten svibnja svibanj majus mayis \
    toukokuuta toukokuu touko kve maijs maija geguzes geguze μαιου μαιοσ μαι мая май травня травень тра \
    мај маја траўня مايو ايار ماي مه מאי मई মে พฤษภาคม \
    مئی மே మే मे მაისი մայիսի мамыр
    """,
    """
    june jun juni juin junio junho giugno giu czerwca czerwiec cze cervna cerven juna lipnja \
    lipanj junius iunie iun haziran haz kesakuuta kesakuu kesa cvn juuni junijs junija birzelio birzelis \
    ιουνιου ιουνιοσ ιουν июня июнь июн червня червень чер юни јун јуна јуни чэрвеня يونيو حزيران \
    جوان ژوئن יוני जून জুন มิถุนายน \
    iyun جون ஜூன் జూన్ ივნისი հունիսի маусым
    """,
    """
    july jul juli juillet juil julio julho luglio lug lipca lipiec lip cervence cervenec jula \
    srpnja srpanj julius iulie iul temmuz tem julai heinakuuta heinakuu heina cvc juuli julijs julija \
    liepos liepa ιουλιου ιουλιοσ ιουλ июля июль июл липня липень лип юли јул јула јули ліпеня \
    يوليو تموز جويلية ژوئیه יולי जुलाई জুলাই กรกฎาคม \
    iyul جولائی ஜூலை జూలై జులై जुलै ივლისი հուլիսի шілде
    """,
    """
    august aug aout agosto ago augustus augusti augusta sierpnia sierpien sie srpna srpen \
    kolovoza kolovoz augusztus agustos agu agustus agt ogos elokuuta elokuu elo srp augusts rugpjucio \
    rugpjutis αυγουστου αυγουστοσ αυγ августа август авг серпня серпень сер жніўня اغسطس اب اوت \
    אוגוסט अगस्त আগস্ট สิงหาคม \
    avgust avqust agosti اگست ஆகஸ்ட் ఆగస్టు ऑगस्ट აგვისტო օգոստոսի тамыз
    """,
    """
    september sep sept septembre septiembre setiembre set setembro settembre septembra wrzesnia \
    wrzesien wrz zari rujna rujan szeptember szept septembrie eylul eyl syyskuuta syyskuu syys zar \
    septembris rugsejo rugsejis σεπτεμβριου σεπτεμβριοσ σεπ σεπτ сентября сентябрь сен сент \
    вересня вересень вер септември септембар септембра верасня سبتمبر ايلول سپتامبر ספטמבר \
    सितंबर सितम्बर সেপ্টেম্বর กันยายน \
    sentyabr sentabr septemba ستمبر செப்டம்பர் సెప్టెంబర్ सप्टेंबर სექტემბერი սեպտեմբերի қыркүйек
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott oktobra pazdziernika \
    pazdziernik paz rijna rijen octombrie ekim eki lokakuuta lokakuu loka rij oktoober oktobris spalio \
    spalis οκτωβριου οκτωβριοσ οκτ октября октябрь окт жовтня жовтень жов октомври октобар \
    октобра кастрычніка اكتوبر اکتبر אוקטובר अक्टूबर अक्तूबर অক্টোবর ตุลาคม \
    oktyabr oktabr oktoba اکتوبر அக்டோபர் అక్టోబర్ ऑक्टोबर ოქტომბერი հոկտեմբերի қазан
    """,
    """
    november nov novembre noviembre novembro novembra listopada listopad listopadu lis studenoga \
    studenog studeni noiembrie noi kasim kas nopember marraskuuta marraskuu marras novembris lapkricio \
    lapkritis νοεμβριου νοεμβριοσ νοε ноября ноябрь ноя нояб листопада листопад ноември новембар \
    новембра лістапада نوفمبر نوامبر נובמבר नवंबर नवम्बर নভেম্বর พฤศจิกายน \
    noyabr novemba نومبر நவம்பர் నవంబర్ नोव्हेंबर ნოემბერი նոյեմբերի қараша
    """,
    """
    december dec dezember dez decembre diciembre dic dezembro dicembre decembra grudnia grudzien \
    gru prosince prosinec prosinca prosinac decembrie aralik ara desember des disember dis \
    joulukuuta joulukuu joulu detsember decembris gruodzio gruodis δεκεμβριου δεκεμβριοσ δεκ декабря \
    декабрь дек грудня грудень гру декември децембар децембра снежня ديسمبر دسامبر דצמבר दिसंबर \
    दिसम्बर ডিসেম্বর ธันวาคม \
    dekabr desemba دسمبر டிசம்பர் డిసెంబర్ डिसेंबर დეკემბერი դեկտեմբերի желтоқсан
    """,
  ]
}
