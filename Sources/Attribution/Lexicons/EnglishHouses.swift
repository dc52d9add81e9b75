// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Papers, stations and the like in English.
enum EnglishHouses {
  /// Parts of their names.
  static let organizations = Lexicon.list(
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

  /// Those known by name.
  static let outlets = Lexicon.list(
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
}
