// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Lexicon {
  /// Given names that Danish, Norwegian and Swedish share.
  static let nordicNames = Lexicon.words(
    """
    Kirstine Mathilde Asger Bjarke Frederik Frederikke Jeppe Troels Ingvild Sigurd Tiril Aksel Ingeborg Elin
    Alva Ebba Vidar Gudrun Agnes Alexander Andreas Ane Anette Anita Ann Anna Anne Annika Arild Arne Åsa
    Asbjørn Astrid Axel Benedikte Bengt Benjamin Birger Birgit Birgitte Bjarne Björn Bjørn Börje Camilla
    Carina Carl Cecilia Cecilie Charlotte Christer Christian Christina Christine Christoffer Claes Daniel
    David Ditte Einar Eirik Elisabet Elisabeth Ellen Emil Emilia Emilie Emma Erik Erika Erling Espen Eva
    Filip Finn Fredrik Frida Frode Geir Gerd Gitte Göran Greta Gunnar Gustaf Gustav Håkan Håkon Halvor Hanna
    Hanne Hans Harald Heidi Helena Helene Helge Henning Henrik Hilde Ida Inga Inge Inger Ingrid Ivar Jacob
    Jakob Jan Janne Jens Jenny Jesper Joakim Johan Johanna Johannes John Jon Jonas Jørgen Jörgen Jørn
    Josefin Karen Karin Karl Katarina Katrine Kenneth Kerstin Kim Kirsten Kjell Kjetil Klara Knut Kristian
    Kristin Kristina Kristine Kurt Lars Lasse Leif Lena Linda Linn Linnea Lisa Lise Lotta Louise Mads Magnus
    Maja Malin Maren Margareta Maria Marianne Marie Marit Markus Marte Martin Matilda Mats Mattias Merete
    Mette Michael Mikael Mikkel Mona Monica Morten Nanna Niels Niklas Nils Nina Nora Øystein Øyvind Ola Olaf
    Olav Oscar Oskar Otto Patrik Pernille Peter Petra Petter Pia Poul Ragnar Ragnhild Rasmus Robert Roger
    Rolf Rune Sara Simon Siri Sigrid Sissel Sofia Sofie Solveig Søren Stein Stig Stine Sture Susanne Svein
    Sven Tage Terje Thea Thomas Thor Tobias Tom Tomas Tor Tora Torbjörn Tore Torgeir Torkel Torstein Tove
    Trine Trond Ulf Ulrik Ulrika Ulla Vegard Vibeke Victor Viktor Vilde Åse Agneta Albin Anki Arvid Asta
    Barbro Bertil Boel Carin Charlotta Désirée Edvin Ellinor Fredrika Gunilla Göte Hedvig Hjalmar Ingegerd
    Ingela Ingemar Ingmar Ingvar Isak Jerker Kajsa Kalle Klas Krister Kristofer Linnéa Lovisa Lova Ludvig
    Micael Mikaela Minna Måns Mårten Nicklas Noa Olle Olof Olov Ossian Patric Pernilla Pontus Rebecka
    Rickard Rikard Sanna Sigge Staffan Stellan Stina Sune Svante Sverker Thorbjörn Tilda Torgny Tova Tuva
    Tyra Ulrica Viggo Vilgot Vilhelm Yngve Ylva Åke Örjan Aage Agnete Annelise Benny Birthe Casper
    Dorte Dorthe Ebbe Ejnar Esben Eskild Flemming Freja Grete Grethe Iben Janni Jette Johanne Jytte Keld
    Kjeld Knud Kristoffer Laurits Lene Lærke Malene Malou Margrethe Mille Mogens Nana Natasja Nicoline
    Nikolaj Oda Oluf Preben Regitze Rikke Sille Steen Svend Theis Thorkild Tilde Tine Uffe Ulrikke Villads
    Villy Vivi Aase Anniken Arnfinn Arve Aslak Atle Audun Aud Bente Bjørg Brit Cathrine Dagfinn Dagny Egil
    Eivind Erlend Gunn Gunvor Guri Guro Haakon Halvard Hege Håvard Ingunn Iselin Iver Jannicke Jarle Jorunn
    Jostein Kari Karianne Kathrine Ketil Kine Kjersti Kåre Magnhild Marthe Oddvar Ottar Pål Ragna Rakel
    Randi Rannveig Reidar Reidun Roar Runar Sidsel Sigbjørn Sigve Silje Simen Sindre Sivert Snorre Solfrid
    Stian Ståle Sunniva Sverre Sylvi Synne Synnøve Sølvi Thorbjørn Tonje Torbjørn Torhild Toril Torill
    Torunn Trude Trygve Truls Turid Vebjørn Vegar Vetle Wenche Øistein Øivind Ørjan Åge Åshild Signe Saga
    Anders Bo Gro Helle Line Lone Odd Ole Per Sten Tone
    """
  )
}
