// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// English.
  public static let english: Lexicon = {
    var words = Lexicon("en")
    words.by = list(
      """
      by; written by; posted by; reported by; report by; story by; words by; text by; published by;
      author; authors; from; submitted by; contributed by; opinion by; analysis by; column by;
      review by; interview by; guest post by; article by; compiled by; reporter; by our
      """)
    words.genres = list(
      """
      analysis; opinion; commentary; comment; column; review; interview; explainer; essay; editorial;
      exclusive; guest column; op-ed; feature; news analysis; perspective
      """)
    words.and = ["and", "&", "with", "while"]
    words.placed = ["in", "from", "at", "aboard", "on aboard", "near"]
    words.belonging = ["of", "for", "from", "at", "with", "for the", "of the", "from the"]
    words.articles = ["the"]
    words.months = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ]
    words.weekdays = Lexicon.words(
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
      today yesterday
      """)
    words.titles = list(
      """
      writer; writers; reporter; reporters; correspondent; correspondents; editor; editors;
      columnist; columnists; contributor; contributors; journalist; journalists; analyst; critic;
      producer; intern; fellow; blogger; photographer; researcher; freelancer; stringer; anchor;
      presenter; staff; ceo; founder; co-founder; president; director; professor; author; manager;
      bureau chief; economist; strategist; chairman; commentator; specialist; reviewer; chief;
      executive; adviser; advisor; lecturer; attorney; consultant; engineer; scientist; historian;
      editor-in-chief; news service; coordinator; assistant; correspondent-at-large; desk; designer;
      design; illustrator; senator; minister; senior analyst; senior fellow; web producer
      """)
    words.titleParts = Lexicon.words(
      """
      our staff senior chief special political politics business sports sport science technology tech
      health medical legal economics national international foreign white house congressional
      security defense defence diplomatic education environment environmental climate investigative
      investigations managing deputy associate assistant contributing executive news features
      feature entertainment film music television tv media religion aerospace auto autos basketball
      baseball football golf tennis hockey travel food fashion crime courts court police city state
      statehouse capitol county metro local regional bureau digital online multimedia video data
      freelance guest former lead general world european africa african asian asia pacific
      middle east east west north south washington north american latin america markets market
      financial finance energy oil real estate personal consumer retail transport transportation
      aviation space arts art culture cultural books theater theatre royal parliamentary home
      affairs industrial social racing motoring wine junior copy night day weekend breaking
      enterprise opinion editorial page sunday daily magazine web site senior-most and of the
      """)
    words.staff = list(
      """
      staff; bureau; bureaus; newsrooms; staff and wire reports; from news services; staff reports; staff report; staff reporter; staff reporters; staff writer;
      staff writers; staff and agencies; desk; news desk; newsdesk; web desk; monitoring desk;
      newsroom; editors; team; editorial board; editorial staff; editorial team; the editors; reports;
      wire reports; wire report; news service; news services; our correspondent; our reporter;
      our correspondents; our staff reporter; a correspondent; correspondent; from staff reports;
      from wire reports; agency report; admin; editor; the editorial board; special to; staffer;
      editorial desk; sports desk; business desk; online desk; reporters; newspaper staff; writers
      """)
    words.agencies = list(
      """
      agencies; news agencies; agency; wires; wire services; wire service; wire reports; agency inputs; inputs;
      news wires; newswires; news agency; international agencies; agency reports; wire
      """)
    words.clauses =
      roles(
        .reporter,
        """
        reporting by; with reporting by; with reporting from; reporting and writing by;
        reporting from; reporting; reported by; report by; additional reporting from;
        to contact the reporter on this story; to contact the reporters on this story;
        to contact the authors of this story; to contact the author of this story; reporters;
        joint reporting by
        """)
      + roles(
        .additionalReporter,
        """
        additional reporting by; with additional reporting by; additional reporting and writing by;
        more reporting by; extra reporting by; additional reporting; and additional reporting by;
        further reporting by; with additional reporting from
        """)
      + roles(
        .writer,
        """
        writing by; written by; compiled by; writing and reporting by; text by; words by;
        additional writing by; story by; by; writing; written and reported by; narrated by
        """)
      + roles(
        .editor,
        """
        editing by; edited by; editing; additional editing by; desk editing by; editor; editors;
        editing and reporting by; writing and editing by; editing and writing by;
        to contact the editor responsible for this story;
        to contact the editors responsible for this story; compiled and edited by; curated by;
        reporting and editing by; edited and produced by; final editing by
        """)
      + roles(.copyEditor, "copy editing by; copy edited by; copy editor; subbed by; proofread by")
      + roles(
        .translator,
        """
        translated by; translation by; translation; translated from english by;
        translated from the french by; translated from the german by; translated from the spanish by;
        translated from the russian by; translated from the arabic by; translating by; translator
        """)
      + roles(
        .illustrator,
        """
        illustration by; illustrations by; illustrated by; illustration and motion by; art by;
        graphics by; graphic by; design by; designed by; graphics; animation by; illustrator
        """)
      + roles(.photographer, "photography by; photographer; photographs by; photos and text by")
      + roles(.factChecker, "fact-checking by; fact checking by; fact-checked by; fact checked by")
      + roles(
        .researcher,
        """
        research by; additional research by; researched by; researcher; with research by;
        research assistance by; research
        """)
      + roles(.producer, "produced by; production by; producer; executive producer; production")
      + roles(.supervisor, "supervised by; supervision by; under the supervision of")
      + roles(
        .contributor,
        """
        with files from; with file from; with a file from; with assistance from; with inputs from;
        with input from; with contributions from; with contributions by; contributions by;
        contributions from; with help from; reporting was contributed by; contributing;
        contributing reporters; contributing reporter; contributing writers; contributing writer;
        with assistance by; with additional files from; with notes from; assisted by;
        inputs from; inputs by; additional contributions by; reporting contributed by;
        with reports from; with a report from; shout out to; thanks to; hat tip to; special thanks to; with report from; with additional input from
        """)
      + roles("reviewer", "reviewed by; medically reviewed by; tested by; clinically reviewed by")
    words.openClauses = list("contributing; by")
    words.closings =
      roles(
        .contributor,
        """
        contributed reporting; contributed additional reporting; contributed; assisted with reporting;
        was used in this report; was used in this story; was used in this article;
        were used in this report; were used in this story;
        assisted in this report; helped report this story; provided additional reporting;
        contributed reporting to this article; contributed reporting to this story;
        contributed to the reporting; contributed to reporting; also contributed
        """)
      + roles(.contributor, contributions.joined(separator: "; "))
      + roles(.reporter, "for additional reporting; for reporting")
      + roles(.researcher, "contributed research; provided research; conducted research")
      + roles(
        .reporter, "reported; reported from; reporting from; also reported from; reports from")
      + roles(.writer, "wrote; wrote from; also wrote")
      + roles(.editor, "edited this story; edited this article; edited this report")
      + roles(.translator, "translated this article; translated this story; translated this report")
    words.materials = list(
      """
      with files from; with file from; with inputs from; with input from; with agency inputs;
      with agencies; with wires; with material from; with reports from; with reporting from; with;
      with assistance from; with information from; includes reporting by; with additional reporting by;
      with reporting by; additional reporting from; additional material from; based on reports by;
      with contributions from; with agency; files from; inputs from; with additional information from;
      compiled from; includes material from; material from; with content from; with copy from
      """)
    words.sources = list(
      """
      source; sources; news source; from; original source; courtesy; courtesy of; credit; story source;
      article source; content source; information from; this article is from; story from
      """)
    words.openSources = list(
      """
      provided by; © provided by; content provided by; supplied by; courtesy of; distributed by;
      this report by; this story by; this article by; a report by; reprinted from; excerpted from;
      adapted from; reproduced from; from the archives of
      """)
    words.republications = list(
      """
      this article originally appeared on; this article originally appeared in;
      this article first appeared on; this article first appeared in; this story originally appeared on;
      this story originally appeared in; this story first appeared on; this story first appeared in;
      this post originally appeared on; this piece originally appeared on; originally appeared on;
      originally appeared in; originally published on; originally published by; originally published in;
      originally published at; first published on; first published in; first published by;
      this article was originally published by; this article was originally published on;
      this article was originally published in; this article was originally published at;
      this story was originally published by; this story was originally published on;
      this story was originally published in; this article was first published by;
      this article was first published on; this article was first published in;
      this story was first published by; this story was first published on;
      this story was first published in; this article is republished from;
      this story is republished from; this article has been republished from; republished from;
      this article was republished from; republished with permission from; reprinted with permission;
      reprinted with permission from; reprinted with permission of; reposted from; reprinted from;
      reprinted by permission of; this piece was originally published in;
      this piece was originally published by; this piece was originally published on;
      this piece first appeared in; this post was originally published on;
      this post first appeared on; this content originally appeared on; this essay originally appeared in;
      this interview originally appeared in; this article is reprinted with permission from;
      a version of this article originally appeared on; a version of this article originally appeared in;
      a version of this article first appeared in; a version of this story originally appeared on;
      a version of this story appeared in; a version of this article was originally published in;
      this article was produced by; this story was produced by; this article was reprinted from;
      republished with permission of; this article is republished with permission from;
      this story originally published in; this article has been adapted from its original source;
      this story comes from; this story is part of; story originally published by;
      this post was originally published by; this article is reproduced from;
      this article originally ran in; this story originally ran in; this article originally ran on;
      published with permission from; published with permission of; cross-posted from; crossposted from;
      originally posted on; originally posted at; originally aired on; this story was originally reported by
      """)
    words.editions = ["published in", "as published in", "printed in"]
    words.syndications = list(
      """
      via; published from a syndicated feed; this story has been published from a wire agency feed;
      syndicated from; has not been edited by; is auto-generated from a syndicated feed;
      distributed by; published from a wire agency feed; from a syndicated feed;
      is published from a syndicated feed; has been sourced from a third party syndicated feed
      """)
    words.photos = list(
      """
      photo; photos; photograph; picture; pictures; image; images; getty; getty images; shutterstock;
      file photo; ap photo; reuters photo; photo by; photos by; artwork by; photo credit; image credit;
      image copyright; picture credit; handout; pool; via getty images; istock; alamy; epa; pixabay;
      unsplash; via ap; screenshot; image caption; caption; file; screengrab; courtesy photo;
      video; graphic; infographic; via reuters; via epa; cover image; featured image; rex features;
      photo illustration; illustration; stock photo; imagn; zuma press; zuma; xinhua photo; nurphoto;
      twitter image; photo courtesy; photo courtesy of; hand out; wirephoto; video by;
      video shot; image source; image via; photo via; header image; depositphotos; adobe stock; dreamstime
      """)
    words.organizations = list(
      """
      news; times; post; daily; herald; tribune; journal; gazette; press; media; group; inc; corp; llc;
      ltd; limited; company; co; tv; radio; network; broadcasting; corporation; agency; institute;
      university; college; school; foundation; association; magazine; review; chronicle; guardian;
      observer; telegraph; mail; express; standard; star; sun; globe; bulletin; courier; dispatch;
      examiner; inquirer; register; sentinel; world; today; online; digital; wire; service; services;
      council; centre; center; society; union; department; ministry; office; bureau; reporter; insider;
      weekly; monthly; record; report; channel; studios; entertainment; publishing; publications;
      books; editorial; ledger; advocate; republic; monitor; mirror; independent; argus; echo;
      syndicate; library; museum; committee; party; church; international; global; systems;
      technologies; technology; labs; research; partners; holdings; bank; capital; club; league;
      federation; government; commission; authority; army; navy; force; police; hospital; clinic; plc;
      gmbh; bbc; cnn; nbc; abc; cbs; npr; pbs; fox; conversation; site; blog; project; alliance;
      solutions; marketing; communications; consulting; interactive; newspaper; newspapers; tech;
      homepage; insurance; academy; program; initiative; campaign; network's; collective;
      coalition; fund; trust; nation; newsweek; forum; dot; com; sport; sports; business; politics;
      money; finance; health; science; travel; food; fashion; local; live; watch; update; updates;
      feed; stories; voices; citizen; patriot; bee; plain; dealer; picayune; spokesman; oregonian;
      parliament; house; senate; stock; exchange; space; airlines; motors
      """)
    words.copyrights = list("copyright; copyrights; copr; ©; ⓒ")
    words.reservations = list("all rights reserved; rights reserved; all right reserved")
    words.notices = list(
      """
      this material may not be; may not be; click for restrictions; check for restrictions;
      reprinted by permission; reprinted with permission; distributed by; no part of;
      unauthorized; unauthorised; used with permission; licensed; the bbc is;
      is not responsible; terms of; for reprints; read about; published by; contact; visit; visit the; visit us;
      any use; reproduction; privacy policy; terms and conditions; powered by; use of this;
      this content; this article; an; see; subscribe; registered; trademarks; in;
      a division of; via; except; not to be; content may not; theme; designed by;
      is a registered; company number; first published; legal; permission; provided by;
      no reproduction; to purchase; do not; from; terms; privacy
      """)
    words.tails = list(
      """
      updated; published; posted; last updated; last modified; modified; created; on; published on;
      published in; posted on; filed under; filed; share; comments; comment; min read; minutes ago;
      hours ago; ago; first published; written on; photo; photos; photography by; read more; follow; follow us; email; e-mail; phone; tel; contact; twitter; facebook;
      view; subscribe; special to; as told to; was first published; was originally published; first published; sponsored; reading time; print
      """)
    words.ordinary = list(
      """
      use; case; industry; industries; type; types; event; functionality; company; size; challenge; date;
      modality; invitation; role; roles; category; categories; topic; topics; price; brand; brands;
      author; authors; region; country; countries; department; product; products; solution; location;
      genre; year; month; week; day; time; name; number; default; design; request; appointment; phone;
      mail; post; email; train; car; bus; air; sea; foot; hand; law; nature; contrast; comparison; clicking;
      using; signing; subscribing; continuing; submitting; entering; now; then; far; chance; accident;
      design; definition; any; all; popular; demand; numbers; feature; features; platform; team; teams;
      business; need; needs; goal; goals; audience; function; sector; segment; subject; theme; theme;
      issue; issues; style; color; colour; age; gender; grade; level; rating; relevance; newest; oldest;
      popularity; model; make; activity; application; applications; technology; material; materials;
      state; city; county; district; language; format; resource; resources; service; services;
      integration; workflow; customer; customers; user; users; title; source; sources; tag; tags;
      status; priority; vertical; environment; deployment; content; skill; skills; job; title; season;
      occasion; room; space; recipe; ingredient; cuisine; diet; course; method; process; stage; step;
      organization; organisation; discipline; field; area; areas; interest; interests; purpose;
      collection; collections; series; channel; channels; device; devices; system; outcome; persona;
      permission; contract; reference; appointment; order; alphabetical; letter; letters; initiative;
      geography; market; markets; program; programs; agency; mission; problem; trade; profession
      """)
    words.running = list(
      """
      is; was; are; were; be; been; has; have; had; said; says; told; will; would; can; could; should; may
      not; that; this; these; those; which; who; when; where; while; after; before; because; if; than;
      they; he; she; it; we; you; i; his; her; their; its; our; your; my; but; or; as; to; an; a; into;
      about; over; under; between; according; reported; reports; announced; saying; also; only; just;
      more; most; how; why; what; there; here; his; him; them; did; does; do; made; make; get; got;
      however; until; since; during; through; out; up; down; off; again; so; such; no; some; any; all;
      being; having; killed; died; became; come; came; goes; went; takes; took; signs; seeks; wins;
      won; allows; contributed; specializing; teaches; knows; against; both; each; another; every; follow; contact; related; meet; read; see; watch; listen; ask; join;
      include; includes; including; became; began; now; very; well; even; still; whether
      """)
    words.honorifics = Lexicon.words(
      "dr prof professor sir lady lord rev mr mrs ms capt lt col sgt gen")
    words.towns = EnglishPlaces.towns
    words.regions = EnglishPlaces.regions
    words.outlets = list(
      """
      CNN; CNN Business; CNN Money; CNN Politics; BBC; BBC News; BBC Sport; BBC World Service; NBC;
      NBC News; ABC News; CBS News; CBS; ABC; Fox News; Fox Business; CNBC; MSNBC; NPR; PBS; PBS NewsHour;
      Al Jazeera; Al Jazeera News; Sky News; ITV News; Channel 4 News; The New York Times; New York Times;
      The Washington Post; Washington Post; The Wall Street Journal; Wall Street Journal;
      Los Angeles Times; LA Times; Chicago Tribune; Boston Globe; The Boston Globe; USA Today;
      The Guardian; The Independent; The Times; The Telegraph; Daily Mail; Financial Times; The Economist;
      The Atlantic; The New Yorker; Time; Time.com; Newsweek; Forbes; Fortune; Politico; Axios; Vox;
      BuzzFeed; BuzzFeed News; HuffPost; Business Insider; Insider; ProPublica; The Conversation; Wired;
      Ars Technica; The Verge; TechCrunch; Mashable; Gizmodo; Engadget; ZDNET; CNET; Phys.org; Space.com;
      Live Science; National Geographic; Scientific American; Nature; VICE; VICE US; Vice News; IGN;
      Rolling Stone; Variety; Billboard; The Hollywood Reporter; Deadline; Entertainment Weekly;
      Yahoo News; Yahoo Finance; MarketWatch; Barron's; Kaiser Health News; KFF Health News;
      Project Syndicate; NDTV; Times of India; The Times of India; Hindustan Times; The Hindu;
      The Indian Express; Indian Express; Dawn; The Express Tribune; Geo News; Straits Times;
      The Straits Times; South China Morning Post; Japan Times; The Japan Times; Japan Today;
      Korea Herald; The Korea Herald; Bangkok Post; Jakarta Post; The Jakarta Post; CBC; CBC News; CTV News;
      Global News; Toronto Star; The Globe and Mail; Globe and Mail; National Post; The Age;
      Sydney Morning Herald; The Sydney Morning Herald; The Australian; ABC Australia; SBS News; RNZ; Stuff;
      NZ Herald; Haaretz; Times of Israel; The Times of Israel; Jerusalem Post; The Jerusalem Post;
      The New Arab; Middle East Eye; Press TV; RT; Radio Free Europe; RFE/RL; Voice of America; VOA; DW;
      Deutsche Welle; France 24; Euronews; Futurism; MedPage Today; WebMD; Healthline; ESPN; Bleacher Report;
      Sports Illustrated; The Athletic; Philadelphia Inquirer; Miami Herald; Houston Chronicle;
      Dallas Morning News; San Francisco Chronicle; Seattle Times; The Seattle Times; Denver Post;
      Detroit Free Press; Minneapolis Star Tribune; Star Tribune; Arizona Republic; KXAN; WSVN; SyndiGate.info;
      Texas Tribune; The Texas Tribune; CalMatters; Mother Jones; The Intercept; The Nation; Salon; Slate;
      Daily Beast; The Daily Beast; Bellingcat; Semafor; The Hill; Roll Call; Stars and Stripes;
      Military Times; Global Voices; Chalkbeat; Grist; Inside Climate News; Vanguard; Punch; Premium Times;
      Daily Nation; The East African; Daily Maverick; News24; allAfrica; Mail & Guardian
      """)
    words.givenNames = GivenNames.english
    return words
  }()

  /// "contributed to this report", with every word that a story is called by.
  private static let contributions: [String] = [
    "report", "story", "article", "content", "guide", "piece", "post", "review", "dispatch",
    "reporting", "coverage", "profile", "investigation", "list", "roundup", "column", "series",
    "project", "package", "news report", "live blog", "analysis",
  ].flatMap { noun in
    [
      "contributed to this \(noun)", "also contributed to this \(noun)",
      "contributed reporting for this \(noun)", "contributed reporting to this \(noun)",
      "contributed to the \(noun)", "have contributed to this \(noun)",
    ]
  }
}
