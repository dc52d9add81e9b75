// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Lines that point to other stories.
extension PromoPhrases {
  /// How lines begin that point to other stories.
  static let openings = PhraseList(
    """
    read our full coverage | subscribe to | sign up for | sign up to | read more |
    read also | also read | read next | read this | read the full | read related | see also |
    see more | see related | related | more on | more from | more about | more stories | more news |
    more like this | more coverage | more here | dont miss | do not miss | you may also like |
    you might also like | you might like | you may like | you may be interested in |
    you might be interested in | you may also be interested in | recommended | suggested reading |
    further reading | keep reading | up next | next up | next article | next story |
    previous article | next post | previous post | must read | must reads | editors pick |
    editors picks | editors choice | trending | top stories | top news | latest news |
    latest stories | most read | most popular | popular now | also on | also see | also watch |
    also listen | also check | watch also | watch now | watch more | watch the | listen to the |
    click here | click to | tap here | check out our | check out more | follow us | follow our |
    follow me on | like us on | join us on | find us on | connect with us | to read more |
    filed under | tags | tag | tagged | topics | topic | in this article | in this story |
    categories | category | posted in | keywords | share this | in pictures | gallery | just in |
    from the archive | from our archive | explore more | discover more | our standards | labels
    lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu | lesen sie außerdem |
    lesen sie weiter | lest auch | lies auch | lesetipp | das könnte sie auch |
    das könnte sie interessieren | das könnte dich auch interessieren | auch interessant |
    auch lesenswert | mehr zum thema | mehr zu | mehr dazu | mehr aus | mehr von | weitere artikel |
    weitere beiträge | weitere themen | weitere nachrichten | weitere meldungen | zum thema |
    passend dazu | siehe auch | sehen sie auch | ähnliche artikel | ähnliche beiträge |
    verwandte artikel | verwandte themen | verwandte beiträge | schlagwörter | schlagworte |
    stichworte | kategorie | kategorien | empfohlener artikel | vorheriger artikel |
    nächster artikel | vorheriger beitrag | nächster beitrag | folgen sie uns | folgt uns |
    folge uns | klick um | klicken um | klicken zum
    à lire | a lire | lire aussi | lire également | lire la suite | lire notre | lire plus |
    lisez aussi | voir aussi | à voir | à découvrir | pour aller plus loin | en savoir plus |
    plus dinfos | sur le même sujet | sur le même thème | articles liés | articles similaires |
    nos articles | mots clés | vous aimerez aussi | suivez nous | mot clé | étiquettes | cliquez pour partager |
    cliquer pour partager
    puedes ver | puede ver | lea | lee | vea | mira | leer también | leer más | le puede interesar |
    te puede interesar | te recomendamos | te interesará | también te puede interesar |
    también puede leer | puede leer | ver también | ver más | véase también | más información |
    más noticias | más sobre | noticias relacionadas | artículos relacionados | relacionado |
    relacionados | relacionadas | notas relacionadas | contenido relacionado | etiquetas |
    síguenos | sigue leyendo | haz clic para | clic para compartir | no te pierdas | palabras clave | temas
    leia também | leia mais | leia ainda | veja também | veja mais | saiba mais | confira também |
    mais informações | mais notícias | notícias relacionadas | matérias relacionadas |
    artigos relacionados | assista | marcadores | assuntos | palavras chave |
    clique para compartilhar | carregue aqui para
    leggi anche | leggi di più | leggi tutto | leggi pure | potrebbe interessarti |
    potrebbero interessarti | ti potrebbe interessare | vedi anche | guarda anche |
    articoli correlati | notizie correlate | per approfondire | scopri di più | seguici |
    argomenti | fai clic qui per condividere | fai clic per condividere
    lees ook | lees meer | lees verder | bekijk ook | zie ook | meer over | meer nieuws |
    gerelateerd | gerelateerde artikelen | trefwoorden
    läs också | läs även | läs mer | läs vidare | mer om | relaterade artiklar | taggar | ämnen
    les også | les mer | les hele | se også
    læs også | læs mere | læs videre | mere om | relaterede artikler | emner
    lue myös | lue lisää | katso myös | aiheesta lisää | asiasanat
    czytaj też | czytaj także | czytaj więcej | przeczytaj też | przeczytaj także | zobacz też |
    zobacz także | zobacz również | polecamy | powiązane | tagi
    čtěte také | čtěte též | přečtěte si | viz také | související články | štítky
    prečítajte si | čítajte aj | súvisiace články | pozrite si
    olvasta már | kapcsolódó | ajánljuk | címkék
    citește și | citeşte şi | vezi și | etichete
    pročitajte | čitajte
    preberite tudi
    ilgili haberler | ayrıca bakınız | ılgili haber | ilgili haber | etiketler
    читайте также | читайте еще | читать также | читать далее | смотрите также | по теме |
    материалы по теме | ссылки по теме | также по теме | подробнее | подписывайтесь | теги | метки | тэги |
    ключевые слова
    читайте також | дивіться також | ключові слова
    вижте още | прочетете още | вижте също
    διαβάστε επίσης | διαβάστε ακόμα | δείτε επίσης | δείτε ακόμα | ετικέτες
    اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | شاهد أيضا | قد يهمك | اقرأ المزيد | الوسوم
    بیشتر بخوانید | بخوانید | مطالب مرتبط | همچنین بخوانید
    קראו גם | ראו גם | קראו עוד | לקריאה נוספת | כתבות נוספות | תגיות
    यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें
    আরও পড়ুন | আরো পড়ুন | এছাড়াও পড়ুন
    baca juga | baca selengkapnya | simak | lihat juga | tonton
    xem thêm | đọc thêm | tin liên quan | thẻ | từ khóa
    อ่านเพิ่มเติม | อ่านข่าว
    当前位置 | 您的位置 | 您所在的位置 | 您现在的位置 | 相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 延伸阅读 | 延伸閱讀 | 更多新聞 | 看更多 | 阅读更多 | 标签 | 標籤 | 关键词 | 關鍵字
    関連記事 | 関連ニュース | あわせて読みたい | こちらもおすすめ | キーワード
    관련기사 | 관련 기사 | 함께 읽으면 좋은 기사 | 태그
    """)
}
