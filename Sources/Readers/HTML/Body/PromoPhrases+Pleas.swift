// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Lines that ask for something.
extension PromoPhrases {
  /// What stands in lines that ask for something.
  static let pleas = PhraseList(
    """
    comments are moderated | comments will be moderated | moderating all comments |
    was this article helpful | was this article useful | was this page helpful |
    was this page useful | was this story helpful | is this page useful | is this page helpful |
    did you find this article helpful | did you find this page useful |
    did you find this page helpful | sign up for our | sign up for the | sign up to our |
    sign up to the | sign up here | sign up today | sign up now | subscribe to our |
    subscribe to the | subscribe now | subscribe today | subscribe here | subscribe for |
    our newsletter | free newsletter | daily newsletter | weekly newsletter | email newsletter |
    newsletter here | follow us on | follow him on twitter | follow her on twitter |
    follow them on twitter | follow me on twitter | follow on twitter | like us on facebook |
    find us on facebook | join us on facebook | join our facebook | join our whatsapp |
    join our telegram | telegram channel | whatsapp channel | download our app | download the app |
    download our free app | get the app | news app | click here to get | click here to subscribe |
    click here to read | by clicking here | click here for more | support our journalism |
    support us | make a donation | become a member | become a patron | become a subscriber |
    already a subscriber | already a member | delivered to your inbox | in your inbox | meet your inbox |
    straight to your inbox | affiliate commission | affiliate links | affiliate link |
    may earn a commission | we earn a commission | earns a commission | terms of service apply |
    this site is protected by recaptcha | enable javascript | turn on javascript |
    leave a comment below | let us know in the comments |
    let us know what you think | tell us in the comments | tell us what you think |
    sound off in the comments | have your say | in the comments below | comments section below |
    subscribe on youtube | youtube channel | have a tip | got a tip | got a story |
    want to write for us | send your op ed | pitch us |
    do you have a story | have a story to share | got a news tip | have a news tip |
    journalists are subject to
    kommentare werden moderiert | war dieser artikel hilfreich | war dieser beitrag hilfreich |
    war diese seite hilfreich | hat ihnen dieser artikel gefallen | zum newsletter |
    unseren newsletter | newsletter abonnieren | newsletter anmelden | kostenlosen newsletter |
    für den newsletter | folgen sie uns | folgt uns auf | folge uns auf | jetzt abonnieren |
    jetzt anmelden | jetzt lesen | mit einem stern | erhalten wir eine provision |
    jeden morgen die wichtigsten nachrichten | kostenlos anmelden | mehr nachrichten aus
    les commentaires sont modérés | cet article vous a t il été utile |
    cette page vous a t elle été utile | cet article vous a t il plu | notre newsletter |
    notre lettre dinformation | suivez nous sur | abonnez vous | inscrivez vous | déjà abonné |
    réservé aux abonnés | réservée aux abonnés | de cet article à lire
    los comentarios son moderados | comentarios serán moderados |
    te ha resultado útil este artículo | te ha resultado interesante esta noticia |
    le ha parecido útil este artículo | nuestro boletín | canal de telegram | canal de whatsapp |
    grupo de whatsapp | hazte miembro | hazte socio | nuestra newsletter | suscríbete | suscríbase |
    síguenos en | síganos en
    comentários são moderados | aprovados pelo moderador | este artigo foi útil |
    esta página foi útil | nossa newsletter | assine nossa | assine a newsletter | inscreva se |
    siga nos | siga o | nosso canal
    i commenti sono moderati | questo articolo ti è stato utile | ti è stato utile questo articolo |
    iscriviti alla | iscriviti al | nostra newsletter | seguici su
    was dit artikel nuttig | was dit artikel zinvol | onze nieuwsbrief | meld je aan |
    schrijf je in | volg ons
    var den här sidan till hjälp | var artikeln hjälpsam | vårt nyhetsbrev | prenumerera på
    czy ten artykuł był przydatny | czy artykuł był przydatny | zapisz się | nasz newsletter |
    dołącz do nas na | polub nas na | obserwuj nas
    была ли статья полезной | эта статья была полезной | подписывайтесь на | подпишитесь на |
    нашли ошибку | нашли опечатку | выделите фрагмент и нажмите | выделите текст и нажмите | выделите ее и нажмите
    vores nyhedsbrev | følg os på | tilmeld dig
    tilaa uutiskirje
    підписуйтесь на | підписуйтеся на | помітили помилку | знайшли помилку
    ikuti kami | simak berita | dapatkan berita | ikuti saluran | cek berita | gabung di grup
    kövesse az | kövess minket | kövessen minket
    urmărește ne | urmăreşte ne | urmăriți ne | abonați vă | abonează te
    ακολουθήστε μας | ακολουθήστε το | ακολουθήστε τη | ακολούθησε το | μάθετε πρώτοι
    takip edin | abone olun | bizi takip
    تابعونا على | تابعوا | تابعنا على | اشترك في | اشتركوا في
    עקבו אחרינו | הצטרפו לערוץ
    更多精彩内容 | 请关注 | 微信公众号 | 掃描二維碼 | 扫描二维码
    구독하세요 | 무료로 구독 | 좋아요를 눌러
    会員登録
    følg oss på | meld deg på
    sledujte nás | odebírejte | přihlaste se k odběru | přidejte si nás
    pratite nas
    """)

  /// How lines begin that ask to be followed.
  static let follow = PhraseList(
    """
    follow | like | join | find | connect | subscribe
    folgen | folgt | folge
    suivez | rejoignez | retrouvez
    sigue | síguenos | siga | síganos | únete
    curta | acompanhe
    seguici | segui
    volg
    följ | följa
    følg
    seuraa
    śledź | obserwuj
    sledujte
    takip
    подписывайтесь | подпишитесь | читайте
    ikuti
    """)

  /// Networks that ask to be followed on.
  static let networks = PhraseList(
    """
    twitter | facebook | instagram | telegram | whatsapp | youtube | linkedin | tiktok | pinterest |
    google news | телеграм | телеграме | вконтакте | фейсбук | facebookon | facebooku | viber |
    telegramie | feedly | threads | bluesky | فيسبوك | تويتر | تلغرام | واتساب
    """)
}
