// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Tells agencies that share a code by the town they write from: "DAKAR (APS)", "Alger (APS)".
enum AgencySeats {
  /// The code of an agency, or of the one with the same letters whose seat a dateline names.
  static func code(of agency: String, at places: [String]) -> String {
    guard let group = groups[agency], let place = places.first else { return agency }
    let town = place.prefix { $0 != "," && $0 != "(" }.lowercased()
    return group.first { $0.towns.contains(town) }?.code ?? agency
  }

  private typealias Seat = (code: String, towns: Set<String>)

  private static let groups: [String: [Seat]] = {
    let shared: [[Seat]] = [
      [
        ("APS-DZ", ["alger", "algiers", "الجزائر", "oran", "constantine"]), ("APS-SN", ["dakar"]),
      ],
      [
        ("APA", ["wien", "vienna", "vienne", "graz", "linz", "salzburg", "innsbruck"]),
        ("APA News", ["dakar", "abidjan", "bamako"]),
      ],
      [
        ("ANP", ["amsterdam", "den haag", "the hague", "rotterdam", "utrecht"]),
        ("ANP-NE", ["niamey"]),
      ],
      [("ABP-BJ", ["cotonou", "porto-novo", "parakou"]), ("ABP-BI", ["bujumbura", "gitega"])],
      [
        ("KNA", ["bonn", "berlin", "rom", "vatikanstadt", "köln", "münchen"]),
        ("KNA-KE", ["nairobi", "mombasa", "kisumu", "nakuru", "eldoret"]),
      ],
      [
        ("CNA (Taiwan)", ["taipei", "kaohsiung", "taichung"]),
        ("CNA-Cyprus", ["nicosia", "limassol", "larnaca", "λευκωσία"]),
        ("CNA-Catholic", ["vatican city", "rome"]),
      ],
      [
        ("CNS-US", ["vatican city", "rome", "washington"]),
        ("China News Service", ["beijing", "shanghai", "guangzhou"]),
      ],
      [("BNA", ["manama", "المنامة"]), ("Bakhtar", ["kabul", "کابل"])],
      [("Mehr", ["tehran", "تهران"]), ("MNA-MM", ["yangon", "nay pyi taw", "naypyitaw"])],
      [
        ("ACN", ["barcelona", "girona", "lleida", "tarragona", "sabadell"]),
        ("ACN-Cuba", ["la habana", "havana", "santiago de cuba"]),
      ],
    ]
    return Dictionary(
      uniqueKeysWithValues: shared.flatMap { group in group.map { ($0.code, group) } })
  }()
}
