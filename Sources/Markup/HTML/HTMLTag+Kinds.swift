// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension HTMLTag {
  /// True where the element has no content and no end tag: `<br>`, `<img>`.
  public var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen,
      .link, .meta, .param, .source, .track, .wbr:
      true
    default: false
    }
  }

  /// True where the element stands on lines of its own, so that text before and after it is apart.
  public var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .colgroup, .col, .dd,
      .details, .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form,
      .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .legend, .li,
      .listing, .main, .menu, .nav, .noframes, .ol, .optgroup, .option, .p, .plaintext, .pre,
      .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .title, .tr, .ul,
      .xmp:
      true
    default: false
    }
  }

  /// True where the element marks a run of text inside a line: `<em>`, `<a>`, `<span>`.
  public var isInline: Bool {
    switch self {
    case .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .blink, .cite, .code, .data, .del, .dfn, .em,
      .font, .i, .ins, .kbd, .label, .mark, .nobr, .q, .rp, .rt, .rtc, .ruby, .s, .samp, .small,
      .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .var, .wbr:
      true
    default: false
    }
  }

  /// True where the content is no text for readers: code, style sheets, data.
  public var isRawText: Bool { self == .script || self == .style }

  /// The level of a heading, 1 to 6; nil for any other element.
  public var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
