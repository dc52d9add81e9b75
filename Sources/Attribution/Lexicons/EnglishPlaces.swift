// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Places in English: towns, and the countries, states and regions that qualify them.
enum EnglishPlaces {
  /// Capitals and big towns, with the American towns that stand alone in datelines.
  static let towns = Lexicon.list(
    """
    Washington; Washington D.C.; Washington DC; New York; New York City; Los Angeles; Chicago; Houston;
    Philadelphia; Phoenix; San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville; Columbus;
    Indianapolis; Fort Worth; Charlotte; Seattle; Denver; Boston; El Paso; Detroit; Nashville; Memphis;
    Portland; Oklahoma City; Las Vegas; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno;
    Sacramento; Kansas City; Mesa; Atlanta; Omaha; Colorado Springs; Raleigh; Miami; Long Beach;
    Virginia Beach; Oakland; Minneapolis; Tulsa; Tampa; Arlington; New Orleans; Wichita; Cleveland;
    Bakersfield; Aurora; Anaheim; Honolulu; Santa Ana; Riverside; Corpus Christi; Lexington; Stockton;
    Henderson; Saint Paul; St. Paul; St. Louis; Cincinnati; Pittsburgh; Greensboro; Anchorage; Plano;
    Lincoln; Orlando; Irvine; Newark; Toledo; Durham; Chula Vista; Fort Wayne; Jersey City;
    St. Petersburg; Laredo; Madison; Lubbock; Buffalo; Birmingham; Rochester; Spokane; Des Moines;
    Montgomery; Baton Rouge; Richmond; Salt Lake City; Little Rock; Providence; Hartford; Albany;
    Trenton; Harrisburg; Annapolis; Tallahassee; Jackson; Juneau; Olympia; Salem; Boise; Helena; Cheyenne;
    Bismarck; Pierre; Topeka; Springfield; Lansing; Frankfort; Charleston; Columbia; Augusta; Concord;
    Montpelier; Dover; Santa Fe; Carson City; Cape Canaveral; Palm Beach; West Palm Beach;
    Fort Lauderdale; Silicon Valley; Hollywood; Brooklyn; Manhattan; Queens; Ottawa; Toronto; Montreal;
    Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Halifax; Fredericton; Victoria; Regina; Saskatoon;
    St. John's; Hamilton; Mexico City; Guadalajara; Monterrey; Tijuana; Guatemala City; Havana; Kingston;
    San Juan; Port-au-Prince; Santo Domingo; Managua; Tegucigalpa; San Salvador; Panama City; Bogota;
    Caracas; Quito; Lima; La Paz; Santiago; Asuncion; Buenos Aires; Montevideo; Brasilia; Sao Paulo;
    Rio de Janeiro; Port of Spain; Georgetown; Paramaribo; Nassau; Bridgetown; London; Edinburgh; Glasgow;
    Manchester; Liverpool; Leeds; Bristol; Cardiff; Belfast; Dublin; Oxford; Cambridge; Sheffield;
    Newcastle; Aberdeen; Paris; Marseille; Lyon; Nice; Strasbourg; Toulouse; Bordeaux; Lille; Nantes;
    Brussels; Antwerp; Amsterdam; The Hague; Rotterdam; Luxembourg; Berlin; Hamburg; Munich; Frankfurt;
    Cologne; Duesseldorf; Dusseldorf; Stuttgart; Bonn; Leipzig; Dresden; Bremen; Hanover; Nuremberg; Zurich;
    Geneva; Bern; Basel; Davos; Vienna; Salzburg; Rome; Milan; Naples; Turin; Florence; Venice; Genoa;
    Bologna; Palermo; Vatican City; Madrid; Barcelona; Valencia; Seville; Bilbao; Lisbon; Porto; Athens;
    Thessaloniki; Nicosia; Valletta; Copenhagen; Oslo; Stockholm; Helsinki; Reykjavik; Gothenburg; Malmo;
    Tallinn; Riga; Vilnius; Warsaw; Krakow; Gdansk; Prague; Brno; Bratislava; Budapest; Bucharest; Sofia;
    Belgrade; Zagreb; Ljubljana; Sarajevo; Skopje; Podgorica; Pristina; Tirana; Chisinau; Kyiv; Kiev; Lviv;
    Odesa; Odessa; Kharkiv; Kherson; Donetsk; Mariupol; Dnipro; Zaporizhzhia; Minsk; Moscow; Sochi;
    Vladivostok; Kazan; Novosibirsk; Yekaterinburg; Rostov-on-Don; Grozny; Tbilisi; Yerevan; Baku; Istanbul;
    Ankara; Izmir; Diyarbakir; Gaziantep; Damascus; Aleppo; Beirut; Amman; Jerusalem; Tel Aviv; Gaza;
    Gaza City; Ramallah; Rafah; Khan Younis; Haifa; Cairo; Alexandria; Tripoli; Benghazi; Tunis; Algiers;
    Rabat; Casablanca; Nouakchott; Dakar; Bamako; Ouagadougou; Niamey; Abuja; Lagos; Kano; Maiduguri; Accra;
    Lome; Cotonou; Abidjan; Monrovia; Freetown; Conakry; Yaounde; Douala; Libreville; Malabo; Brazzaville;
    Kinshasa; Goma; Bangui; N'Djamena; Khartoum; Juba; Addis Ababa; Asmara; Djibouti; Mogadishu; Nairobi;
    Mombasa; Kampala; Kigali; Bujumbura; Dar es Salaam; Dodoma; Arusha; Lusaka; Harare; Lilongwe; Maputo;
    Luanda; Windhoek; Gaborone; Johannesburg; Pretoria; Cape Town; Durban; Antananarivo; Port Louis;
    Mbabane; Maseru; Baghdad; Mosul; Erbil; Basra; Tehran; Isfahan; Kuwait City; Riyadh; Jeddah; Mecca;
    Doha; Manama; Dubai; Abu Dhabi; Muscat; Sanaa; Aden; Kabul; Kandahar; Islamabad; Karachi; Lahore;
    Peshawar; Quetta; Rawalpindi; New Delhi; Delhi; Mumbai; Kolkata; Chennai; Bengaluru; Bangalore;
    Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Patna; Bhopal; Srinagar; Chandigarh; Guwahati;
    Thiruvananthapuram; Kochi; Nagpur; Dhaka; Chittagong; Kathmandu; Thimphu; Colombo; Male; Tashkent;
    Astana; Almaty; Bishkek; Dushanbe; Ashgabat; Ulaanbaatar; Beijing; Shanghai; Hong Kong; Macau;
    Guangzhou; Shenzhen; Wuhan; Chengdu; Chongqing; Tianjin; Nanjing; Hangzhou; Xi'an; Lhasa; Urumqi;
    Taipei; Kaohsiung; Tokyo; Osaka; Kyoto; Nagoya; Yokohama; Sapporo; Fukuoka; Hiroshima; Nagasaki;
    Saitama; Sendai; Naha; Seoul; Busan; Incheon; Daegu; Pyongyang; Hanoi; Ho Chi Minh City; Danang; Bangkok;
    Chiang Mai; Phuket; Yangon; Naypyidaw; Mandalay; Phnom Penh; Vientiane; Kuala Lumpur; Putrajaya; Penang;
    Singapore; Jakarta; Bali; Surabaya; Medan; Bandung; Manila; Cebu; Davao; Dili; Port Moresby; Suva;
    Canberra; Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Wellington; Auckland;
    Christchurch; Apia; Honiara; United Nations; Aboard Air Force One; Guantanamo Bay; Cupertino; Redmond;
    Mountain View; Menlo Park; Palo Alto; San Francisco; Hayward; Santa Barbara; Santa Monica; Pasadena;
    Kharkov; Donbas; Crimea; Bogotá; Calcutta; Bombay; Madras; Peking; Saigon; Rangoon; Nur-Sultan;
    Wilmington; Norfolk; Savannah; Knoxville; Chattanooga; Mobile; Dayton; Akron; Syracuse; Worcester;
    Grand Rapids; Ann Arbor; Flint; Green Bay; Cedar Rapids; Davenport; Sioux Falls; Fargo; Billings;
    Missoula; Reno; Eugene; Tacoma; Bellevue; Boulder; Fort Collins; Amarillo; Waco; Shreveport;
    Lafayette; Tuscaloosa; Huntsville; Gainesville; Sarasota; Naples; Key West; Macon; Athens; Asheville
    """)

  /// Countries, the states of America with their abbreviations, provinces and regions.
  static let regions = Lexicon.list(
    """
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia;
    Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts;
    Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey;
    New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island;
    South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin;
    Wyoming; Ala; Ariz; Ark; Calif; Cal; Colo; Conn; Del; Fla; Ga; Ill; Ind; Kan; Ky; La; Md; Mass; Mich;
    Minn; Miss; Mo; Mont; Neb; Nev; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla; Ore; Pa; R.I.; S.C.; S.D.;
    Tenn; Tex; Vt; Va; Wash; W.Va.; Wis; Wyo; D.C.; DC; Puerto Rico; P.R.; Que; Ont; Alta; B.C.; Man; Sask;
    N.S.; N.B.; Nfld; P.E.I.; Ontario; Quebec; Alberta; British Columbia; Manitoba; Saskatchewan;
    Nova Scotia; New Brunswick; Newfoundland; Yukon; Nunavut; NY; NJ; CA; TX; FL; IL; MA; OH; PA; WA;
    United States; U.S.; USA; U.S.A.; Canada; Mexico; Guatemala; Honduras; El Salvador; Nicaragua;
    Costa Rica; Panama; Cuba; Haiti; Dominican Republic; Jamaica; Bahamas; Barbados; Trinidad; Bermuda;
    Trinidad and Tobago; Colombia; Venezuela; Ecuador; Peru; Bolivia; Chile; Argentina; Paraguay; Uruguay;
    Brazil; Guyana; Suriname; United Kingdom; U.K.; UK; Britain; England; Scotland; Wales;
    Northern Ireland; Ireland; France; Belgium; Netherlands; Germany; West Germany; East Germany;
    Switzerland; Austria; Italy; Spain; Portugal; Greece; Cyprus; Malta; Denmark; Norway; Sweden; Finland;
    Iceland; Estonia; Latvia; Lithuania; Poland; Czech Republic; Czechia; Czechoslovakia; Slovakia;
    Hungary; Romania; Bulgaria; Serbia; Croatia; Slovenia; Bosnia; Bosnia-Herzegovina;
    Bosnia and Herzegovina; North Macedonia; Macedonia; Montenegro; Kosovo; Albania; Moldova; Ukraine;
    Belarus; Russia; Soviet Union; Georgia; Armenia; Azerbaijan; Turkey; Turkiye; Syria; Lebanon; Jordan;
    Israel; West Bank; Gaza Strip; Egypt; Libya; Tunisia; Algeria; Morocco; Mauritania; Senegal; Mali;
    Burkina Faso; Niger; Nigeria; Ghana; Togo; Benin; Ivory Coast; Liberia; Sierra Leone; Guinea;
    Equatorial Guinea; Guinea-Bissau; Gambia; Cameroon; Gabon; Congo; Central African Republic; Chad;
    Sudan; South Sudan; Ethiopia; Eritrea; Somalia; Kenya; Uganda; Rwanda; Burundi; Tanzania; Zambia;
    Zimbabwe; Malawi; Mozambique; Angola; Namibia; Botswana; South Africa; Madagascar; Mauritius;
    Eswatini; Swaziland; Lesotho; Iraq; Iran; Kuwait; Saudi Arabia; Qatar; Bahrain; United Arab Emirates;
    UAE; Oman; Yemen; Afghanistan; Pakistan; India; Bangladesh; Nepal; Bhutan; Sri Lanka; Maldives;
    Uzbekistan; Kazakhstan; Kyrgyzstan; Tajikistan; Turkmenistan; Mongolia; China; Taiwan; Japan;
    South Korea; North Korea; Korea; Vietnam; Thailand; Myanmar; Burma; Cambodia; Laos; Malaysia;
    Indonesia; Philippines; East Timor; Papua New Guinea; Fiji; Samoa; Tonga; Solomon Islands; Australia;
    New Zealand; New South Wales; Queensland; Tasmania; British West Indies; Bavaria; Saxony; Sicily;
    Sardinia; Catalonia; Kashmir; Punjab; Kerala; Gujarat; Rajasthan; Bihar; Assam; Tibet; Xinjiang;
    Guam; Virgin Islands; U.S. Virgin Islands; Greenland; Vatican; Monaco; Liechtenstein; Andorra;
    San Marino; Crimea; Chechnya; Dagestan; Donetsk Region; Uttar Pradesh; Madhya Pradesh; Tamil Nadu
    """)
}
