// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Bulgarian.
  public static let bulgarian: Lexicon = {
    var words = Lexicon("bg")
    words.by = list("автор; автори; пише; текст; репортер; интервю")
    words.and = list("и")
    words.placed = list("в; от")
    words.months = [
      "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември",
      "октомври", "ноември", "декември",
    ]
    words.weekdays = list(
      """
      понеделник; вторник; сряда; четвъртък; петък; събота; неделя
      """)
    words.titles = list("кореспондент; репортер; журналист; журналистка; редактор")
    words.staff = list("редакция; екип")
    words.agencies = list("агенции; агенциите")
    words.clauses =
      roles(.translator, "превод; преведе; превод от английски")
      + roles(.editor, "редактор; редакция")
    words.materials = list("по материали на")
    words.sources = list("източник; източници")
    words.photos = list("снимка; снимки; снимката")
    words.organizations = list("вестник; агенция; телевизия")
    words.reservations = list("всички права запазени")
    words.running = list("според; каза; съобщи; не; че; който; която; са; се; ще")
    words.towns = list(
      """
      София; Пловдив; Варна; Бургас; Русе; Стара Загора; Плевен; Велико Търново;
      Благоевград; Видин; Брюксел; Москва; Киев; Анкара; Атина; Букурещ; Белград; Скопие;
      Лондон; Париж; Берлин; Виена; Рим; Вашингтон; Женева; Страсбург
      """)
    words.regions = list("България; Румъния; Гърция; Турция")
    words.outlets = list("Дневник; Капитал; 24 часа; Труд; БНТ; БНР; Mediapool; Сега")
    words.givenNames = Lexicon.words(
      """
      Десислава Георги Димитър Петър Стоян Христо Пламен Красимир Николай Мария Елена
      Ивелина Силвия Радослав Теодора Цветан
      """)
    return words
  }()
}
