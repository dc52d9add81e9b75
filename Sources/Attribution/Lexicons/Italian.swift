// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Italian.
  public static let italian: Lexicon = {
    var words = Lexicon("it")
    words.by = list(
      "di; da; dal nostro inviato; dalla nostra inviata; dal nostro corrispondente; dalla nostra corrispondente; a cura di; scritto da; pubblicato da; testo di; autore; articolo di; servizio di; intervista di; testo e foto; testo e foto di; testi e foto; testi e foto di"
    )
    words.genres = list("analisi; intervista; commento; editoriale; opinione; reportage; inchiesta")
    words.and = ["e", "ed"]
    words.placed = ["a", "in", "da", "ad"]
    words.belonging = ["di", "del", "per", "della", "dell'", "de"]
    words.particles = Lexicon.words("di de del della dei degli dello dal dalla dall da lo la li")
    words.articles = ["il", "la", "lo", "l'", "i", "le"]
    words.months = [
      "gennaio gen genn", "febbraio feb febbr", "marzo mar", "aprile apr", "maggio mag magg",
      "giugno giu", "luglio lug",
      "agosto ago", "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic",
    ]
    words.weekdays = Lexicon.words(
      "lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri")
    words.titles = list(
      "giornalista; inviato; inviata; corrispondente; inviato speciale; inviata speciale; redattore; redattrice; caporedattore; editorialista; direttore; collaboratore; collaboratrice; professore"
    )
    words.titleParts = Lexicon.words("nostro nostra dal dalla speciale politico")
    words.staff = list(
      "redazione; la redazione; redazione web; redazione online; a cura della redazione; agenzie; redazione economia; redazione sport; di redazione; redazione esteri; redazione centrale"
    )
    words.agencies = list("agenzie; agenzia; agenzie di stampa; agenzie internazionali")
    words.clauses =
      roles(
        .translator,
        "traduzione di; traduzione; traduzione a cura di; tradotto da; traduzione dall'inglese di")
      + roles(.editor, "a cura di; modificato da; revisione di; editing di; a cura della")
      + roles(
        .contributor,
        "con la collaborazione di; ha collaborato; hanno collaborato; con il contributo di; collaborazione di; con contributi di"
      )
      + roles(.writer, "testo di; testi di; scritto da; testi e foto di")
      + roles(.reporter, "servizio di; reportage di; inchiesta di")
    words.closings = roles(
      .contributor,
      "ha contribuito a questo articolo; hanno contribuito a questo articolo; ha collaborato a questo articolo; hanno collaborato a questo articolo"
    )
    words.materials = list(
      "con informazioni di; con informazioni da; con agenzie; con; con materiale di; con fonti; con contributi di; con fonte; con il contributo dell'"
    )
    words.sources = list("fonte; fonti; fonte originale; credit; crediti")
    words.openSources = list(
      "tratto da; per gentile concessione di; articolo tratto da; fornito da")
    words.republications = list(
      "pubblicato originariamente su; originariamente pubblicato su; articolo pubblicato su; questo articolo è stato pubblicato su; questo articolo è stato pubblicato originariamente su; già pubblicato su; apparso su; questo articolo è apparso su; articolo originariamente pubblicato su; pubblicato per la prima volta su; questo articolo è uscito su"
    )
    words.photos = list(
      "foto; fotografia; immagine; immagini; foto di; video; ph; fotogramma; crediti foto; archivio; grafica; lapresse foto"
    )
    words.organizations = list(
      "giornale; corriere; stampa; gazzetta; messaggero; agenzia; quotidiano; rivista; gruppo; radio; televisione; università; istituto; fondazione; associazione; federazione; ministero; comune; polizia; secolo; mattino; tempo; foglio; fatto; resto; nazione; notizie; notiziario; editore; editrice; s.p.a.; spa; srl; s.r.l.; manifesto; sole"
    )
    words.copyrights = ["diritti d'autore"]
    words.reservations = list(
      """
      riproduzione riservata; tutti i diritti riservati; diritti riservati;
      vietata la riproduzione; è vietata
      """)
    words.notices = list(
      """
      tutti i diritti; p.iva; partita iva
      """)
    words.tails = list(
      "pubblicato; pubblicato il; aggiornato; aggiornato il; ultimo aggiornamento; ore; il; alle; lettura; modificato; modificato il; tempo di lettura"
    )
    words.ordinary = list(
      "tema; regione; tipo; marca; prezzo; categoria; che; favore; esempio; ora; anno; mese; giorno"
    )
    words.running = list(
      "è; sono; era; fu; che; chi; si; non; un; una; uno; per; con; su; suo; sua; questo; questa; ha; hanno; più; ma; o; come; secondo; ha detto; durante; anche; essere; molto; senza; già; mette; nel; nella; al; alla; dopo; prima; tra"
    )
    words.honorifics = Lexicon.words("dott dottoressa don")
    words.towns = list(
      """
      Roma; Milano; Napoli; Torino; Palermo; Genova; Bologna; Firenze; Bari; Catania; Venezia; Verona; Messina; Padova; Trieste; Brescia; Parma; Prato; Modena;
      Reggio Calabria; Reggio Emilia; Perugia; Livorno; Ravenna; Cagliari; Foggia; Rimini; Salerno; Ferrara; Sassari; Latina; Monza; Siracusa; Bergamo; Pescara;
      Trento; Vicenza; Bolzano; Novara; Piacenza; Ancona; Udine; Arezzo; Lecce; Pesaro; Alessandria; La Spezia; Pisa; Catanzaro; Potenza; L'Aquila; Aosta; Campobasso;
      Taranto; Brindisi; Cosenza; Crotone; Ragusa; Agrigento; Trapani; Monopoli; Città del Vaticano; Vaticano; San Marino; Bruxelles; Strasburgo; Parigi; Londra; Berlino;
      Monaco; Francoforte; Madrid; Barcellona; Lisbona; Atene; Vienna; Ginevra; Zurigo; Lugano; Varsavia; Praga; Budapest; Bucarest; Mosca; Kiev; Istanbul; Ankara; Gerusalemme;
      Tel Aviv; Beirut; Damasco; Baghdad; Teheran; Il Cairo; Tripoli; Tunisi; Algeri; Rabat; Nairobi; Pechino; Shanghai; Hong Kong; Tokyo; Seul; Nuova Delhi; Bangkok; Giacarta;
      Washington; New York; Los Angeles; Città del Messico; Buenos Aires; San Paolo; Rio de Janeiro; Lubiana; Zagabria; Belgrado; Sarajevo; Tirana; Copenaghen; Stoccolma; Davos
      """)
    words.regions = list(
      "Italia; Francia; Germania; Spagna; Regno Unito; Russia; Ucraina; Cina; Giappone; Stati Uniti; Usa; Sicilia; Sardegna; Lombardia; Veneto; Piemonte; Toscana; Lazio; Campania; Puglia; Calabria; Liguria; Umbria; Marche; Abruzzo; Molise; Basilicata; Friuli; Trentino; Svizzera; Vaticano"
    )
    words.outlets = list(
      "Corriere della Sera; Corriere; la Repubblica; Repubblica; La Stampa; Il Sole 24 Ore; Il Messaggero; Il Giornale; Libero; Il Fatto Quotidiano; Il Foglio; Avvenire; Il Manifesto; La Gazzetta dello Sport; Corriere dello Sport; Tuttosport; Il Mattino; Il Secolo XIX; Il Resto del Carlino; La Nazione; Il Giorno; Rai; RaiNews; Rainews24; Tg1; Tgcom24; Mediaset; Sky TG24; La7; Open; Il Post; Fanpage; Fanpage.it; HuffPost Italia; Wired Italia; Vatican News; RSI; Internazionale; L'Espresso; Panorama"
    )
    words.givenNames = Lexicon.words(
      """
      Alberto Aldo Alessandra Alessandro Alessia Alessio Alice Amalia Andrea Angela Angelo Anna Annalisa
      Antonella Antonio Arianna Barbara Beatrice Benedetta Bruno Camilla Carla Carlo Carlotta Caterina Cecilia
      Chiara Cinzia Claudia Claudio Concetta Corrado Cristian Cristiana Cristina Daniela Daniele Dario Davide
      Debora Diego Domenico Donatella Edoardo Elena Eleonora Elisa Elisabetta Emanuela Emanuele Emilia Emilio
      Enrica Enrico Enzo Ettore Eugenio Eva Fabio Fabrizio Federica Federico Filippo Fiorella Flavia Flavio
      Franca Francesca Francesco Franco Fulvio Gabriele Gabriella Gaetano Germana Giacomo Giada Gianfranco
      Gianluca Gianluigi Gianmarco Gianni Gianpaolo Giorgia Giorgio Giovanna Giovanni Giulia Giuliana Giuliano
      Giulio Giuseppe Giuseppina Grazia Graziella Greta Guido Ilaria Irene Isabella Ivan Laura Leonardo Lidia
      Lisa Livia Lorenza Lorenzo Loretta Luca Lucia Luciana Luciano Luigi Luisa Maddalena Manuela Marcello
      Marco Maria Mariangela Marianna Marina Mario Marta Martina Massimiliano Massimo Matilde Matteo Mattia
      Maura Mauro Michela Michele Michelangelo Milena Mirella Monica Nadia Nicola Nicoletta Nicolò Nino Olga
      Ornella Orlando Ottavio Paola Paolo Pasquale Patrizia Pierluigi Piero Pietro Pino Raffaele Raffaella
      Renata Renato Riccardo Rita Roberta Roberto Rocco Romano Rosa Rosanna Rosario Rossella Sabrina Salvatore
      Sandra Sandro Sara Serena Sergio Silvana Silvia Silvio Simona Simone Sofia Sonia Stefania Stefano
      Susanna Tiziana Tiziano Tommaso Ugo Umberto Valentina Valeria Valerio Vanessa Veronica Vincenzo Virginia
      Vittoria Vittorio Viviana Achille Agnese Agostino Amedeo Anastasia Annamaria Assunta Attilio Benedetto
      Carmela Carmelo Carmine Cesare Ciro Clelia Cosimo Costanza Damiano Domenica Donato Elettra Eliana Ezio
      Ferdinando Gennaro Giampiero Giancarlo Gianna Gino Girolamo Guglielmo Ignazio Ivano Jacopo Lavinia
      Letizia Licia Livio Lorella Loredana Lucio Lucrezia Ludovica Ludovico Luigia Marcella Mariella Marilena
      Maurizio Orazio Ottavia Renzo Rinaldo Romina Rossana Ruggero Samuele Silvano Valentino Vincenza Adele
      Alberico Alberta Alida Ambrogio Andreina Angelica Annabella Annachiara Antonello Antonino Bartolomeo
      Battista Beniamino Biagio Brigida Calogero Camillo Carola Catia Cesira Clementina Consolata Cora
      Costantino Desiderio Domitilla Donata Doriana Edgardo Egidio Elda Eliano Elio Ennio Enza Ermanno Ermes
      Ernesta Evelina Fabrizia Fausta Ferruccio Fiammetta Filomena Fiorenza Flaminia Floriana Fosca
      Fulvia Gaetana Gaspare Giacinto Giacoma Giampaolo Gian Gianpiero Gigi Gilda Ginevra Gioacchino Gioele
      Giordana Giordano Giuditta Giusi Giusy Giustina Goffredo Graziano Guendalina Ilario Imma Immacolata
      Lamberto Leda Leonilde Liana Lino Lucilla Luigina Luisella Maila Manfredi Manlio Margherita Mariagrazia
      Marialuisa Martino Marzia Marzio Maurizia Melania Milo Natascia Nerina Nerio Niccolò Nunzia Nunzio
      Onofrio Orietta Orsola Ortensia Oreste Ottaviano Patrizio Piergiorgio Pierpaolo Porzia Quirino Raffaela
      Raimondo Remo Riccarda Rolando Romeo Romolo Rosalba Rosalia Rosamaria Rosaria Rosella Rosetta Rosina
      Rosita Sebastiano Selene Serafina Severino Silvestro Simonetta Sossio Teresio Tino Tobia Tommasina
      Tullia Tullio Ubaldo Vanni Venanzio Violetta Virgilio
      """)
    return words
  }()
}
