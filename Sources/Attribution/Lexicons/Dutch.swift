// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Dutch.
  public static let dutch: Lexicon = {
    var words = Lexicon("nl")
    words.by = list(
      "door; geschreven door; van onze redactie; tekst; tekst door; auteur; van onze verslaggever; van onze correspondent; geplaatst door; van onze redacteur; een artikel van; tekst en foto; tekst en foto's; tekst en beeld"
    )
    words.genres = list("analyse; column; interview; opinie; commentaar; reportage; recensie")
    words.and = ["en"]
    words.placed = ["in", "uit", "te"]
    words.belonging = ["van", "voor", "bij"]
    words.particles = Lexicon.words("van de der den ter ten te t ver")
    words.articles = ["de", "het"]
    words.months = [
      "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul",
      "augustus aug", "september sep sept", "oktober okt", "november nov", "december dec",
    ]
    words.weekdays = Lexicon.words(
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren")
    words.titles = list(
      "correspondent; verslaggever; verslaggeefster; redacteur; journalist; journaliste; columnist; hoofdredacteur; freelancer; buitenlandredacteur; sportredacteur; medewerker; politiek verslaggever; economieredacteur"
    )
    words.titleParts = Lexicon.words("onze onderzoeksjournalist politiek freelance")
    words.staff = list(
      "redactie; onze redactie; de redactie; redacteuren; verslaggevers; redactie buitenland; redactie binnenland; sportredactie; onze verslaggever; onze verslaggevers; nieuwsredactie"
    )
    words.agencies = list("persbureaus; agentschappen; persbureau; nieuwsagentschappen")
    words.clauses =
      roles(.translator, "vertaling; vertaald door; vertaling door; vertaling van")
      + roles(.editor, "eindredactie; redactie; bewerking; bewerkt door; samenstelling")
      + roles(
        .contributor, "met medewerking van; m.m.v.; met bijdragen van; met dank aan; medewerking")
      + roles(.reporter, "verslaggeving") + roles(.writer, "tekst; tekst door")
      + roles(.researcher, "onderzoek; research")
    words.closings = roles(
      .contributor,
      "heeft bijgedragen aan dit artikel; hebben bijgedragen aan dit artikel; droegen bij aan dit artikel; droeg bij aan dit artikel; werkte mee aan dit artikel; werkten mee aan dit artikel"
    )
    words.materials = list(
      "met informatie van; met medewerking van; met; op basis van berichten van; met berichten van; met bijdragen van"
    )
    words.sources = list("bron; bronnen; bron artikel")
    words.openSources = list("overgenomen van; verschenen in; eerder verschenen in")
    words.republications = list(
      "dit artikel verscheen eerder in; dit artikel verscheen eerder op; dit artikel verscheen eerst op; dit artikel is eerder verschenen in; dit artikel is eerder verschenen op; dit artikel verscheen oorspronkelijk op; dit artikel verscheen oorspronkelijk in; eerder verschenen in; dit artikel is overgenomen van; eerder gepubliceerd in; eerder gepubliceerd op"
    )
    words.photos = list(
      "foto; foto's; beeld; afbeelding; fotografie; foto door; illustratie; archieffoto; video")
    words.organizations = list(
      "krant; dagblad; nieuws; nieuwsblad; omroep; courant; telegraaf; volkskrant; trouw; gemeente; politie; vereniging; stichting; universiteit; bond; ministerie; b.v.; bv; n.v.; nv; uitgeverij; gelderlander; stem; limburger; standaard; morgen"
    )
    words.copyrights = ["auteursrecht", "auteursrechten"]
    words.reservations = list(
      """
      alle rechten voorbehouden; auteursrechten voorbehouden
      """)
    words.notices = list(
      """
      alle auteursrechten; overname van; niets uit deze; op dit artikel; op alle
      """)
    words.tails = list(
      "gepubliceerd; bijgewerkt; geplaatst; geplaatst op; gepubliceerd op; laatst bijgewerkt; leestijd; op; om; laatste update; gewijzigd; bron"
    )
    words.running = list(
      "is; was; zijn; waren; wordt; werd; werden; heeft; hebben; had; zei; zegt; niet; een; het; hij; zij; ze; wij; we; ik; dat; die; dit; met; tot; naar; als; ook; nog; wanneer; omdat; of; maar; kan; kunnen; zal; moet; over; onder; tussen; hoe; volgens; gaat; ging; aan"
    )
    words.towns = list(
      "Amsterdam; Rotterdam; Den Haag; Utrecht; Eindhoven; Tilburg; Groningen; Almere; Breda; Nijmegen; Enschede; Haarlem; Arnhem; Amersfoort; Apeldoorn; Den Bosch; 's-Hertogenbosch; Zwolle; Leiden; Maastricht; Dordrecht; Delft; Leeuwarden; Assen; Middelburg; Lelystad; Hilversum; Schiphol; Brussel; Antwerpen; Gent; Brugge; Leuven; Mechelen; Hasselt; Oostende; Kortrijk; Luik; Londen; Parijs; Berlijn; Rome; Madrid; Moskou; Kiev; Wenen; Genève; Warschau; Praag; Boedapest; Jeruzalem; Caïro; Peking; Tokio; Washington; New York; Istanbul; Athene; Lissabon; Kopenhagen; Paramaribo; Willemstad"
    )
    words.regions = list(
      "Nederland; België; Vlaanderen; Wallonië; Duitsland; Frankrijk; Rusland; Oekraïne; Noord-Holland; Zuid-Holland; Noord-Brabant; Limburg; Gelderland; Friesland; Drenthe; Overijssel; Flevoland; Zeeland; Suriname; Curaçao"
    )
    words.outlets = list(
      "NOS; NU.nl; RTL Nieuws; de Volkskrant; NRC; NRC Handelsblad; Trouw; De Telegraaf; AD; Algemeen Dagblad; Het Parool; Het Financieele Dagblad; FD; BNR; De Standaard; De Morgen; Het Laatste Nieuws; HLN; Het Nieuwsblad; De Tijd; VRT; VRT NWS; VTM Nieuws; Omroep Brabant; RTV Noord; Tubantia; PZC; BN DeStem; De Gelderlander; De Limburger"
    )
    words.givenNames = Lexicon.words(
      """
      Arie Arjen Arnold Barbara Bart Bastiaan Ben Bert Bram Carlijn Charlotte Claudia Daan Dirk Eline Ellen
      Els Emma Erik Esther Eva Femke Floris Frank Frederik Freek Geert Gerard Gert Gijs Guus Hanneke Hans Henk
      Herman Hugo Ilse Inge Jaap Jan Jan-Willem Janneke Jasper Jelle Jeroen Joep Johan Joost Joris Joyce Jurre
      Karel Kees Kim Klaas Koen Lars Laura Leon Lieke Lotte Luc Luuk Maaike Maarten Marc Marcel Margriet
      Marieke Marije Marjolein Mark Marleen Martijn Menno Merel Michiel Mieke Mirjam Natasja Niels Nynke
      Pauline Peter Pieter Remco Rens Rianne Rik Rob Robert Roel Ronald Roos Ruben Rutger Ruud Sander Sanne
      Saskia Siem Simone Sjoerd Sophie Stefan Stijn Susanne Sven Thijs Thomas Tim Tom Vera Victor Wendy Wieger
      Willem Wilma Wim Wouter Yvonne Aafke Aart Anneke Annelies Annemieke Antoon Arjan Arnoud Babette Barend
      Berend Boudewijn Carolien Cees Corine Corrie Daniëlle Diederik Eefje Eelco Elske Emiel Esmée Evelien
      Evert Fenna Frits Geertje Gerben Gerrit Harmen Heleen Ineke Jantine Jochem Josine Jurgen Jurriaan
      Katrien Koos Laurens Lianne Lieve Lisanne Loes Machteld Marijke Marijn Marloes Matthijs Maurits Nelleke
      Nienke Pien Pim Quinten Reinier Renske Rienk Robbert Roelof Sebastiaan Sietske Teun Tineke Tjerk Trudy
      Wiebe Willemijn Xander Aad Afke Alwin Annemiek Brechtje Britt Christiaan Coen Derk Dieuwke Dorien Elly
      Esmee Frans Giel Greetje Henny Hidde Hilde Ingeborg Jannie Jelmer Jeanine Joop Jorrit Jos Klaartje
      Leen Liesbeth Lisette Marjan Mascha Mathijs Nelly Noor Okke Onno Paulien Piet Pieterjan Quirine Reinout
      Rosanne Sjaak Sjors Sofie Sybren Tjeerd Truus Valentijn Veerle Wessel Wietse Wilfred Zeger Bas Floor
      Harm Lies Ton
      """
    )
    return words
  }()
}
