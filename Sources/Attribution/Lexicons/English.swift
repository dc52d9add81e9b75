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
      review by; interview by; guest post by; article by; compiled by; reporter; by our;
      words and photos by; words and photographs by; text and photos by; story and photos by; photos and text by; words and pictures by
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
    words.clauses = EnglishCredits.clauses
    words.openClauses = EnglishCredits.openClauses
    words.closings = EnglishCredits.closings
    words.materials = EnglishCredits.materials
    words.sources = EnglishCredits.sources
    words.openSources = EnglishCredits.openSources
    words.republications = EnglishCredits.republications
    words.editions = EnglishCredits.editions
    words.syndications = EnglishCredits.syndications
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
    words.organizations = EnglishHouses.organizations
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
    words.outlets = EnglishHouses.outlets
    words.givenNames = GivenNames.english
    return words
  }()
}
