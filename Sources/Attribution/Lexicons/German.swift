// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// German.
  public static let german: Lexicon = {
    var words = Lexicon("de")
    words.by = list(
      """
      von; autor; autorin; autoren; autorinnen; autorin autor; text; text von; geschrieben von;
      verfasst von; ein beitrag von; ein artikel von; ein bericht von; ein text von; bericht von;
      ein kommentar von; eine analyse von; eine kolumne von; ein gastbeitrag von; ein interview von;
      eine reportage von; ein essay von; ein porträt von; eine glosse von; ein gastkommentar von;
      veröffentlicht von; artikel von; beitrag von; aus; aufgezeichnet von; von unserer korrespondentin;
      von unserem korrespondenten; interview von; es berichtet; es berichten; von unserem redakteur;
      das gespräch führte; das gespräch führten; gespräch führte; das interview führte; das interview führten;
      interview führte; die fragen stellte; die fragen stellten;
      text und foto; text und fotos; text und bild; text und bilder; text & foto; text/foto; text/fotos
      """)
    words.genres = list(
      """
      kommentar; kolumne; analyse; interview; gastbeitrag; reportage; glosse; essay; porträt; leitartikel;
      rezension; meinung; bericht; kritik; nachruf; gastkommentar; feature; ein kommentar
      """)
    words.and = ["und", "u"]
    words.placed = ["in", "aus"]
    words.belonging = ["bei", "für", "vom", "von der", "beim"]
    words.particles = Lexicon.words("von vom zu zum zur der den")
    words.articles = ["der", "die", "das", "des"]
    words.months = [
      "januar jan jänner", "februar feb feber", "märz mrz maerz", "april apr", "mai", "juni jun",
      "juli jul", "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
    ]
    words.weekdays = Lexicon.words(
      "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend heute gestern")
    words.titles = list(
      """
      korrespondent; korrespondentin; korrespondenten; redakteur; redakteurin; reporter; reporterin;
      volontär; volontärin; autor; autorin; journalist; journalistin; kolumnist; kolumnistin;
      chefredakteur; chefredakteurin; praktikant; praktikantin; chefreporter; chefreporterin;
      online-redaktion; ressortleiter; ressortleiterin; mitarbeiter; mitarbeiterin; hörfunk;
      auslandskorrespondent; auslandskorrespondentin; wirtschaftsredakteur; sportredakteur; leiter;
      hauptstadtkorrespondent; hauptstadtkorrespondentin; experte; expertin; professor; professorin;
      politikredakteur; politikredakteurin; wirtschaftskorrespondent; wirtschaftskorrespondentin;
      redaktion; reporterteam; studio; illustrator; illustratorin; ilustrator; fotograf; fotografin;
      landeskorrespondent; landeskorrespondentin; onlineredakteur; onlineredakteurin; freie journalistin;
      gründer; gründerin; geschäftsführer; geschäftsführerin; pressesprecher; pressesprecherin;
      projektleiter; projektleiterin
      """)
    words.titleParts = Lexicon.words(
      """
      landespolitische landespolitischer politische politischer freier freie leitende leitender
      stellvertretender stellvertretende politik wirtschaft sport kultur wissenschaft digitale digital
      unser unsere unserer unserem unseren parlamentarischer parlamentarische ard-korrespondent zdf-korrespondent
      """)
    words.staff = list(
      """
      redaktion; online-redaktion; onlineredaktion; die redaktion; redaktionsteam; newsdesk;
      team; sportredaktion; nachrichtenredaktion; lokalredaktion; zentralredaktion; gastautor;
      unserer redaktion; pressemitteilung; news-redaktion; politikredaktion; redaktionelle mitarbeit
      """)
    words.agencies = list(
      """
      agenturen; nachrichtenagenturen; agenturmaterial; agenturmeldungen; den agenturen; der agenturen;
      presseagenturen; agentur; ag; ag.
      """)
    words.clauses =
      roles(
        .editor,
        """
        redaktion; bearbeitung; redigiert von; bearbeitet von; redaktionelle bearbeitung; schnitt;
        redaktionelle verantwortung; adaptierung
        """)
      + roles(
        .translator,
        """
        übersetzung; übersetzt von; aus dem englischen von; aus dem französischen von;
        aus dem russischen von; aus dem spanischen von; aus dem italienischen von;
        aus dem arabischen von; aus dem amerikanischen von; übersetzt aus dem englischen von;
        übersetzt aus dem französischen von; übersetzt aus dem russischen von;
        übersetzt aus dem spanischen von; übersetzt aus dem italienischen von;
        übersetzt aus dem arabischen von; übersetzt aus dem türkischen von;
        übersetzt aus dem ukrainischen von; übersetzt aus dem polnischen von; übersetzung und adaptierung;
        aus dem englischen übersetzt von; übersetzung von; übersetzung aus dem englischen;
        übersetzung aus dem englischen von; ins deutsche übersetzt von; übersetzerin; übersetzer;
        deutsch von; aus dem englischen; übersetzt ins en von; übersetzt ins de von; übersetzt ins von
        """)
      + roles(
        .contributor,
        """
        mitarbeit; unter mitarbeit von; mit material von; mit informationen von; redaktionelle mitarbeit;
        mit; unter mithilfe von; mitarbeit von; mit beiträgen von; weitere mitarbeit
        """)
      + roles(
        .writer,
        "text; text von; autor; autorin; autoren; es schrieb; verfasst von; aufgezeichnet von")
      + roles(.researcher, "recherche; recherche von; dokumentation; mitarbeit recherche")
      + roles(
        .reporter, "bericht; bericht von; es berichtete; es berichten; reporter; berichterstattung")
      + roles("transcript", "protokoll; protokolliert von; aufzeichnung")
      + roles(.photographer, "fotos und text; text und fotos; text und bilder; fotografie")
      + roles(.illustrator, "illustration von; illustrationen von; grafik von; infografik von")
      + roles(.factChecker, "faktencheck; faktenprüfung; verifikation")
      + roles(.copyEditor, "lektorat; korrektorat; schlussredaktion")
    words.openClauses = list("übersetzung")
    words.closings =
      roles(
        .contributor,
        "hat zu diesem bericht beigetragen; haben zu diesem bericht beigetragen; "
          + "hat zu diesem artikel beigetragen; haben zu diesem artikel beigetragen")
    words.materials = list(
      """
      mit material von; mit material der; mit material des; mit material; mit agenturmaterial;
      mit informationen von; mit informationen der; mit informationen des; mit agenturen; mit; mit der;
      unter verwendung von; unter verwendung von material der; mit meldungen von; mit dem; enthält material von;
      unter verwendung von agenturmaterial; mit beiträgen von; mit inhalten von; mit inhalten der; mit inhalten des
      """)
    words.sources = list(
      """
      quelle; quellen; quelle der polizeimeldung; quellenangabe; originalquelle; nachrichtenquelle;
      quelle und bild; textquelle
      """)
    words.openSources = [
      "zuerst erschienen bei", "zuerst erschienen in", "zuerst erschienen auf",
      "ein beitrag von", "eine meldung von", "originalmeldung von", "bereitgestellt von",
    ]
    words.republications = list(
      """
      dieser artikel erschien zuerst auf; dieser artikel erschien zuerst in;
      dieser artikel erschien zuerst bei; dieser beitrag erschien zuerst auf;
      dieser beitrag erschien zuerst bei; dieser beitrag erschien zuerst in; dieser text erschien zuerst in;
      dieser text erschien zuerst auf; dieser text erschien zuerst bei; zuerst erschienen in;
      zuerst erschienen auf; zuerst erschienen bei; dieser artikel ist zuerst erschienen auf;
      dieser artikel ist zuerst bei; der artikel erschien zuerst auf; der artikel erschien zuerst in;
      der artikel erschien zuerst bei; der beitrag erschien zuerst auf; dieser artikel stammt von;
      dieser artikel stammt aus; mit freundlicher genehmigung von; mit freundlicher genehmigung der;
      übernommen von; dieser artikel ist ursprünglich erschienen in; ursprünglich erschienen in;
      dieser artikel erschien zuerst im; dieser beitrag erschien zuerst im; dieser text erschien zuerst im;
      zuerst erschienen im
      """)
    words.editions = ["erschienen in", "aus der ausgabe"]
    words.syndications = [
      "hat diese meldung redaktionell nicht bearbeitet", "redaktionell nicht bearbeitet",
    ]
    words.photos = list(
      """
      foto; fotos; bild; bilder; bildquelle; bildnachweis; bildrechte; archivbild; symbolbild; grafik;
      picture alliance; imago; archivfoto; symbolfoto; fotocredit; titelbild; imago images; bildcredit;
      pressefoto; bildschirmfoto; video; illustration; screenshot; foto von; beitragsbild; aufmacherbild
      """)
    words.organizations = list(
      """
      zeitung; nachrichten; anzeiger; tageblatt; rundschau; allgemeine; spiegel; post; kurier; bote;
      verlag; gmbh; ag; bund; verband; verein; ministerium; polizei; institut; universität; hochschule;
      stiftung; rundfunk; fernsehen; radio; presse; agentur; tagblatt; merkur; morgenpost; abendblatt;
      abendzeitung; stadt; landkreis; partei; fraktion; gesellschaft; kammer; amt; bundesamt;
      bundesverband; landesspiegel; deutscher; deutsche; deutsches; kanton; kapo; kantonspolizei;
      feuerwehr; freie presse; neue; süddeutsche; thüringen; sachsen; mdr; ndr; wdr; swr; zdf; ard; orf; srf
      """)
    words.copyrights = ["urheberrecht"]
    words.reservations = list("alle rechte vorbehalten")
    words.notices = list(
      """
      alle inhalte; für die kommerzielle nutzung; vervielfältigung; nachdruck;
      die weiterverbreitung; weiterverwendung; alle angaben ohne gewähr; impressum;
      datenschutz; klicken sie
      """)
    words.tails = list(
      """
      veröffentlicht; aktualisiert; am; um; uhr; stand; lesezeit; erschienen; gespeichert unter; letzte
      aktualisierung; erstellt; publiziert; kommentare; vom; zuletzt aktualisiert; foto; fotos; teilen;
      merken; drucken; min; minuten; artikel vom; erstveröffentlichung; seit
      """)
    words.ordinary = list(
      """
      menschen; anfang; null; hand; hier; rechts; physio; mob; heute; morgen; oben; unten; links; außen;
      innen; norden; süden; wegen; haus; natur; beruf; wegen; seiten; liebe; tod; krieg; frieden; geburt
      """)
    words.running = list(
      """
      ist; war; sind; waren; wird; werden; wurde; wurden; hat; haben; hatte; sagte; sagt; sich; nicht; ein;
      eine; einen; einem; einer; es; er; sie; wir; ihr; ich; das; dass; mit; bis; nach; zum; als; auch; noch;
      wenn; weil; oder; aber; kann; können; soll; will; muss; über; unter; zwischen; wie; laut; gab; geht;
      ging; fehlt; sagen; macht; lasse; habe; entdeckt; im; an; zu; ob; vor; sein; seine; seinen; diese; dieser
      """)
    words.honorifics = Lexicon.words("dr prof frau herr")
    words.towns = list(
      """
      Berlin; Hamburg; München; Köln; Frankfurt; Frankfurt/Main; Frankfurt am Main; Frankfurt/Oder; Stuttgart;
      Düsseldorf; Dortmund; Essen; Leipzig; Bremen; Dresden; Hannover; Nürnberg; Duisburg; Bochum; Wuppertal;
      Bielefeld; Bonn; Münster; Karlsruhe; Mannheim; Augsburg; Wiesbaden; Gelsenkirchen; Mönchengladbach;
      Braunschweig; Chemnitz; Kiel; Aachen; Halle; Halle/Saale; Magdeburg; Freiburg; Krefeld; Lübeck;
      Oberhausen; Erfurt; Mainz; Rostock; Kassel; Hagen; Saarbrücken; Hamm; Potsdam; Ludwigshafen; Oldenburg;
      Leverkusen; Osnabrück; Solingen; Heidelberg; Darmstadt; Regensburg; Ingolstadt; Würzburg; Ulm;
      Heilbronn; Göttingen; Wolfsburg; Schwerin; Jena; Trier; Cottbus; Flensburg; Konstanz; Passau; Weimar;
      Wien; Graz; Linz; Salzburg; Innsbruck; Klagenfurt; Bregenz; Eisenstadt; Zürich; Genf; Basel; Bern;
      Lausanne; Luzern; St. Gallen; Winterthur; Lugano; Biel/Bienne; Brüssel; Straßburg; Luxemburg; Paris;
      London; Rom; Mailand; Neapel; Venedig; Madrid; Barcelona; Lissabon; Athen; Warschau; Prag; Budapest;
      Bukarest; Sofia; Belgrad; Moskau; Kiew; Minsk; Istanbul; Ankara; Kairo; Tel Aviv; Jerusalem; Beirut;
      Damaskus; Bagdad; Teheran; Riad; Dubai; Peking; Schanghai; Hongkong; Tokio; Seoul; Neu-Delhi; Bangkok;
      Singapur; Sydney; Washington; New York; Nairobi; Kapstadt; Johannesburg; Vatikanstadt; Kopenhagen;
      Den Haag; Amsterdam; Helsinki; Palma; Nizza; Florenz; Turin; Genua; Krakau; Danzig; Tiflis; Eriwan;
      Algier; Tripolis; Havanna; Mexiko-Stadt; Rio de Janeiro; Buenos Aires; Brasília; Los Angeles; Stockholm
      """)
    words.regions = list(
      """
      Deutschland; Österreich; Schweiz; Frankreich; Italien; Spanien; Russland; Türkei; Polen; Bayern;
      Sachsen; Hessen; Thüringen; Brandenburg; Niedersachsen; Saarland; Rheinland-Pfalz; Baden-Württemberg;
      Nordrhein-Westfalen; Schleswig-Holstein; Mecklenburg-Vorpommern; Sachsen-Anhalt; Mallorca; USA;
      Großbritannien; Griechenland; Ungarn; Tschechien; Slowakei; Rumänien; Bulgarien; Kroatien; Slowenien;
      Serbien; Ukraine; Belarus; Dänemark; Schweden; Norwegen; Finnland; Niederlande; Belgien; Tirol;
      Steiermark; Kärnten; Vorarlberg; Burgenland; Oberösterreich; Niederösterreich; Südtirol; Indien; China
      """)
    words.outlets = list(
      """
      Der Spiegel; Spiegel; Die Zeit; Zeit Online; ZEIT ONLINE; t-online; ntv.de; ntv; n-tv; tagesschau.de;
      Tagesschau; heise; heise online; Süddeutsche Zeitung; FAZ; F.A.Z.; Frankfurter Allgemeine Zeitung;
      Frankfurter Rundschau; FR; Die Welt; Welt; taz; Bild; Stern; Focus; Focus Online; Handelsblatt;
      Tagesspiegel; Der Tagesspiegel; Tsp; Berliner Zeitung; Hamburger Abendblatt; Rheinische Post; RP; RND;
      RTL; ProSieben; ARD; ZDF; MDR; NDR; WDR; SWR; BR; HR; RBB; SR; MDR Thüringen; MDR Sachsen; BR24;
      hessenschau.de; rbb24; Deutschlandfunk; DLF; ORF; ORF.at; Der Standard; Die Presse; Kurier; Kronen Zeitung;
      Kleine Zeitung; Salzburger Nachrichten; SN; NZZ; Neue Zürcher Zeitung; Tages-Anzeiger; Blick; 20 Minuten;
      SRF; SRF 4 News; Watson; nau.ch; RT Deutsch; rt deutsch; Domradio; DR; Rubikon; Spektrum.de; Eurosport;
      Golem; Golem.de; Merkur; Funke; Mallorca Zeitung; Telepolis; Netzpolitik; Correctiv; Cicero; Luzerner Zeitung
      """)
    words.givenNames = Lexicon.words(
      """
      Achim Adriaan Albrecht Alexander Alexandra Andreas Andrea Anja Anke Anna Anne Annette Antje Armin Arne
      Astrid Axel Barbara Bastian Beate Benjamin Bernd Bernhard Bettina Birgit Björn Bodo Boris Britta
      Burkhard Carla Carmen Carsten Christa Christian Christiane Christina Christine Christof Christoph
      Claudia Claus Clemens Cornelia Dagmar Daniela Dennis Detlef Dieter Dietmar Dirk Dominik Doris Dörte
      Eckhard Elena Elisabeth Elke Emil Erich Ernst Eva Fabian Felix Florian Frank Franz Franziska Friedrich
      Fritz Gabi Gabriele Georg Gerd Gerhard Gisela Gregor Gudrun Günter Günther Guido Hanna Hannah Hannes
      Hans Harald Hartmut Heike Heiko Heinrich Heinz Helga Helge Helmut Hendrik Henning Herbert Hermann Holger
      Horst Hubert Inga Ingo Ingrid Irene Iris Jana Janina Jens Joachim Jochen Johann Johanna Johannes Jonas
      Jörg Jürgen Judith Julia Juliane Jutta Kai Karin Karl Karl-Heinz Karsten Katharina Kathrin Katja Katrin
      Kerstin Kirsten Klaus Konrad Kristina Lars Lea Lena Lennart Leonie Lothar Ludwig Luisa Lukas Lutz
      Manfred Manuela Marc Marcel Marcus Maren Margarete Maria Marie Marion Markus Marlene Martin Martina
      Mathias Mathilda Matthias Max Maximilian Melanie Michael Michaela Miriam Monika Moritz Nadine Nadja
      Nicole Niklas Nils Nina Norbert Olaf Oliver Oskar Otto Pascal Patrick Paula Petra Philipp Pia Rainer
      Ralf Ralph Raphael Regina Reiner Reinhard Renate René Robin Roland Roman Ronny Rüdiger Rudolf Ruth
      Sabine Sabrina Sandra Sarah Saskia Sebastian Silke Silvia Simone Sina Sonja Sophie Stefan Stefanie
      Steffen Stephan Susanne Sven Svenja Takis Tanja Tatjana Theresa Thilo Thomas Thorsten Tilo Till Tim Timo
      Tobias Tomas Torben Torsten Udo Ulf Uli Ulrich Ulrike Ursula Ute Uwe Verena Viktor Volker Walter Werner
      Wilhelm Winfried Wolf Wolfgang Yvonne Anita Anton Alina Elisa Flavia Adelheid Adolf Alfons Alois Aloys
      Anneliese Annegret Annemarie Anselm Arnd Arndt Arnim Arno Arnulf Balthasar Benedikt Benno Berit
      Bernadette Berndt Berthold Bertram Birgitta Birte Burghard Carolin Cathrin Christel Christin Cordula
      Corinna Detlev Dietlind Dietrich Dorothea Dorothee Eberhard Eckart Edda Edelgard Egbert Egon Ekkehard
      Elfriede Elias Elise Elmar Emanuel Engelbert Erhard Erna Erwin Eugen Ewald Felicitas Ferdinand Folker
      Frauke Fridolin Frieder Friederike Gebhard Gerda Gerlinde Gernot Gero Gerold Gertrud Gesa Gesine Gitta
      Gottfried Götz Gundula Gunter Gunther Hajo Hanno Hannelore Hans-Jürgen Hans-Peter Hansjörg Hedwig
      Heidemarie Heiner Heinke Heino Hellmuth Henrike Henriette Herta Hildegard Hilmar Hinnerk Ilka Ilona Imke
      Ines Ingolf Ingrun Inken Insa Irina Irmgard Isabell Jan-Philipp Jannik Jannis Jasmin Jolanda Jörn
      Josefine Jost Julius Justus Jürg Karola Karoline Kaspar Katinka Kilian Kirstin Korbinian Laurenz Leander
      Leonhard Leopold Lieselotte Liane Lina Linus Lorenz Luise Maik Maike Malte Mareike Marga Margarethe
      Margit Margret Margrit Marie-Luise Marita Marius Marlen Marlies Marlis Mathis Mechthild Meike Meinhard
      Meinrad Melina Mira Mirko Natascha Nele Nicolai Nikolai Nikolaus Ortrud Ortwin Ottmar Pirmin Quirin
      Raimund Rainald Ramona Rebekka Regine Reimar Reimer Reinhold Reto Ria Ricarda Romy Ronja Rosemarie
      Roswitha Rosalie Samira Sascha Sibylle Siegbert Siegfried Sieglinde Siegmar Sigmar Sigrun Silja Sönke
      Sören Susann Swantje Sybille Sylke Tabea Thekla Theodor Thies Tillmann Tilman Tilmann Urs Urte Uta Utz
      Valeska Veit Vinzenz Viola Vitus Vivien Volkhard Volkmar Walther Waltraud Wendelin Wenke Wibke Wiebke
      Wieland Wilfried Wilhelmine Willi Willy Wolfram Wolf-Dieter Xaver Zita Lüder Leonora Noemi Özlem Aylin
      Almut Amelie Anette Angelika Anika Anka Annalena Annekatrin Annett Babette Bärbel Beatrix Brigitta
      Burkhart Caspar Catrin Claas Conrad Conny Constanze Curt Diethard Edeltraud Emmi Enno Evelin Falko Finn
      Finja Franka Frederic Friedemann Friedhelm Gaby Gereon Gisbert Gunnar Hagen Hartwig Hauke Heidrun
      Helene Helma Helmuth Henner Heribert Hinrich Hubertus Isolde Jakob Janek Jann Janna Jeannette Joerg
      Josef Juri Karolin Klara Knut Konstantin Konstanze Kristian Leni Levin Liesel Lilli Lilly Liselotte
      Lisbeth Ludger Manja Margareta Marieke Marietta Marika Marliese Mats Maxi Meik Meta Micha Monja Niko
      Odilo Oswald Rabea Raik Rieke Rolf Rouven Selina Siegmund Sigmund Sigrid Steffi Sonke Thea Therese
      Theresia Thorben Thoralf Thure Timm Traudl Trixi Ulla Ulli Undine Ursel Uschi Viktoria Walburga Wigbert
      Wiltrud Wulf Xenia
      """)
    return words
  }()
}
