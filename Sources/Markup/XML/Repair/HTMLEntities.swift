// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The characters that HTML has names for: all of HTML 4, and of HTML 5 the letters, punctuation
/// and signs. Left out are the further mathematical symbols.
/// <https://html.spec.whatwg.org/multipage/named-characters.html>
package enum HTMLEntities {
  /// The code point of a name, without "&" and ";"; nil where HTML has no such name here.
  package static func character(_ name: String) -> UInt32? { byName[name] }

  private static let byName: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    for group in groups {
      var name = ""
      for word in group.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        if name.isEmpty {
          name = String(word)
        } else {
          table[name] = UInt32(word, radix: 16)
          name = ""
        }
      }
    }
    return table
  }()

  /// Names, each followed by its code point.
  private static let groups = [
    // ASCII
    """
    Tab 9 NewLine A excl 21 QUOT 22 quot 22 num 23 dollar 24 percnt 25 AMP 26 amp 26 apos 27
    lpar 28 rpar 29 ast 2A midast 2A plus 2B comma 2C period 2E sol 2F colon 3A semi 3B LT 3C lt
    3C equals 3D GT 3E gt 3E quest 3F commat 40 lbrack 5B lsqb 5B bsol 5C rbrack 5D rsqb 5D Hat
    5E UnderBar 5F lowbar 5F DiacriticalGrave 60 grave 60 lbrace 7B lcub 7B VerticalLine 7C
    verbar 7C vert 7C rbrace 7D rcub 7D
    """,
    // Latin
    """
    NonBreakingSpace A0 nbsp A0 iexcl A1 cent A2 pound A3 curren A4 yen A5 brvbar A6 sect A7 Dot
    A8 DoubleDot A8 die A8 uml A8 COPY A9 copy A9 ordf AA laquo AB not AC shy AD REG AE circledR
    AE reg AE macr AF strns AF deg B0 PlusMinus B1 plusmn B1 pm B1 sup2 B2 sup3 B3
    DiacriticalAcute B4 acute B4 micro B5 para B6 CenterDot B7 centerdot B7 middot B7 Cedilla B8
    cedil B8 sup1 B9 ordm BA raquo BB frac14 BC frac12 BD half BD frac34 BE iquest BF Agrave C0
    Aacute C1 Acirc C2 Atilde C3 Auml C4 Aring C5 angst C5 AElig C6 Ccedil C7 Egrave C8 Eacute
    C9 Ecirc CA Euml CB Igrave CC Iacute CD Icirc CE Iuml CF ETH D0 Ntilde D1 Ograve D2 Oacute
    D3 Ocirc D4 Otilde D5 Ouml D6 times D7 Oslash D8 Ugrave D9 Uacute DA Ucirc DB Uuml DC Yacute
    DD THORN DE szlig DF agrave E0 aacute E1 acirc E2 atilde E3 auml E4 aring E5 aelig E6 ccedil
    E7 egrave E8 eacute E9 ecirc EA euml EB igrave EC iacute ED icirc EE iuml EF eth F0 ntilde
    F1 ograve F2 oacute F3 ocirc F4 otilde F5 ouml F6 div F7 divide F7 oslash F8 ugrave F9
    uacute FA ucirc FB uuml FC yacute FD thorn FE yuml FF Amacr 100 amacr 101 Abreve 102 abreve
    103 Aogon 104 aogon 105 Cacute 106 cacute 107 Ccirc 108 ccirc 109 Cdot 10A cdot 10B Ccaron
    10C ccaron 10D Dcaron 10E dcaron 10F Dstrok 110 dstrok 111 Emacr 112 emacr 113 Edot 116 edot
    117 Eogon 118 eogon 119 Ecaron 11A ecaron 11B Gcirc 11C gcirc 11D Gbreve 11E gbreve 11F Gdot
    120 gdot 121 Gcedil 122 Hcirc 124 hcirc 125 Hstrok 126 hstrok 127 Itilde 128 itilde 129
    Imacr 12A imacr 12B Iogon 12E iogon 12F Idot 130 imath 131 inodot 131 IJlig 132 ijlig 133
    Jcirc 134 jcirc 135 Kcedil 136 kcedil 137 kgreen 138 Lacute 139 lacute 13A Lcedil 13B lcedil
    13C Lcaron 13D lcaron 13E Lmidot 13F lmidot 140 Lstrok 141 lstrok 142 Nacute 143 nacute 144
    Ncedil 145 ncedil 146 Ncaron 147 ncaron 148 napos 149 ENG 14A eng 14B Omacr 14C omacr 14D
    Odblac 150 odblac 151 OElig 152 oelig 153 Racute 154 racute 155 Rcedil 156 rcedil 157 Rcaron
    158 rcaron 159 Sacute 15A sacute 15B Scirc 15C scirc 15D Scedil 15E scedil 15F Scaron 160
    scaron 161 Tcedil 162 tcedil 163 Tcaron 164 tcaron 165 Tstrok 166 tstrok 167 Utilde 168
    utilde 169 Umacr 16A umacr 16B Ubreve 16C ubreve 16D Uring 16E uring 16F Udblac 170 udblac
    171 Uogon 172 uogon 173 Wcirc 174 wcirc 175 Ycirc 176 ycirc 177 Yuml 178 Zacute 179 zacute
    17A Zdot 17B zdot 17C Zcaron 17D zcaron 17E fnof 192 imped 1B5 gacute 1F5 jmath 237
    """,
    // Spacing and Greek
    """
    circ 2C6 tilde 2DC Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta
    398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3
    Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4
    epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE
    omicron 3BF pi 3C0 rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8
    omega 3C9 thetasym 3D1 upsih 3D2 piv 3D6
    """,
    // Cyrillic
    """
    IOcy 401 DJcy 402 GJcy 403 Jukcy 404 DScy 405 Iukcy 406 YIcy 407 Jsercy 408 LJcy 409 NJcy
    40A TSHcy 40B KJcy 40C Ubrcy 40E DZcy 40F Acy 410 Bcy 411 Vcy 412 Gcy 413 Dcy 414 IEcy 415
    ZHcy 416 Zcy 417 Icy 418 Jcy 419 Kcy 41A Lcy 41B Mcy 41C Ncy 41D Ocy 41E Pcy 41F Rcy 420 Scy
    421 Tcy 422 Ucy 423 Fcy 424 KHcy 425 TScy 426 CHcy 427 SHcy 428 SHCHcy 429 HARDcy 42A Ycy
    42B SOFTcy 42C Ecy 42D YUcy 42E YAcy 42F acy 430 bcy 431 vcy 432 gcy 433 dcy 434 iecy 435
    zhcy 436 zcy 437 icy 438 jcy 439 kcy 43A lcy 43B mcy 43C ncy 43D ocy 43E pcy 43F rcy 440 scy
    441 tcy 442 ucy 443 fcy 444 khcy 445 tscy 446 chcy 447 shcy 448 shchcy 449 hardcy 44A ycy
    44B softcy 44C ecy 44D yucy 44E yacy 44F iocy 451 djcy 452 gjcy 453 jukcy 454 dscy 455 iukcy
    456 yicy 457 jsercy 458 ljcy 459 njcy 45A tshcy 45B kjcy 45C ubrcy 45E dzcy 45F
    """,
    // Punctuation and currency
    """
    ensp 2002 emsp 2003 emsp13 2004 emsp14 2005 numsp 2007 puncsp 2008 ThinSpace 2009 thinsp
    2009 VeryThinSpace 200A hairsp 200A NegativeMediumSpace 200B NegativeThickSpace 200B
    NegativeThinSpace 200B NegativeVeryThinSpace 200B ZeroWidthSpace 200B zwnj 200C zwj 200D lrm
    200E rlm 200F dash 2010 hyphen 2010 ndash 2013 mdash 2014 horbar 2015 Verbar 2016 Vert 2016
    OpenCurlyQuote 2018 lsquo 2018 CloseCurlyQuote 2019 rsquo 2019 rsquor 2019 lsquor 201A sbquo
    201A OpenCurlyDoubleQuote 201C ldquo 201C CloseCurlyDoubleQuote 201D rdquo 201D rdquor 201D
    bdquo 201E ldquor 201E dagger 2020 Dagger 2021 ddagger 2021 bull 2022 bullet 2022 nldr 2025
    hellip 2026 mldr 2026 permil 2030 pertenk 2031 prime 2032 Prime 2033 tprime 2034 backprime
    2035 bprime 2035 lsaquo 2039 rsaquo 203A OverBar 203E oline 203E caret 2041 hybull 2043
    frasl 2044 bsemi 204F qprime 2057 MediumSpace 205F NoBreak 2060 ApplyFunction 2061 af 2061
    InvisibleTimes 2062 it 2062 InvisibleComma 2063 ic 2063 euro 20AC
    """,
    // Letterlike, arrows, mathematics, signs
    """
    Copf 2102 complexes 2102 incare 2105 gscr 210A HilbertSpace 210B Hscr 210B hamilt 210B Hfr
    210C Poincareplane 210C Hopf 210D quaternions 210D planckh 210E hbar 210F hslash 210F planck
    210F plankv 210F Iscr 2110 imagline 2110 Ifr 2111 Im 2111 image 2111 imagpart 2111
    Laplacetrf 2112 Lscr 2112 lagran 2112 ell 2113 Nopf 2115 naturals 2115 numero 2116 copysr
    2117 weierp 2118 wp 2118 Popf 2119 primes 2119 Qopf 211A rationals 211A Rscr 211B realine
    211B Re 211C Rfr 211C real 211C realpart 211C Ropf 211D reals 211D rx 211E TRADE 2122 trade
    2122 Zopf 2124 integers 2124 mho 2127 Zfr 2128 zeetrf 2128 iiota 2129 Bernoullis 212C Bscr
    212C bernou 212C Cayleys 212D Cfr 212D escr 212F Escr 2130 expectation 2130 Fouriertrf 2131
    Fscr 2131 Mellintrf 2133 Mscr 2133 phmmat 2133 order 2134 orderof 2134 oscr 2134 alefsym
    2135 aleph 2135 beth 2136 gimel 2137 daleth 2138 CapitalDifferentialD 2145 DD 2145
    DifferentialD 2146 dd 2146 ExponentialE 2147 ee 2147 exponentiale 2147 ImaginaryI 2148 ii
    2148 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5 lArr 21D0 uArr 21D1 rArr
    21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208
    notin 2209 ni 220B prod 220F sum 2211 minus 2212 lowast 2217 radic 221A prop 221D infin 221E
    ang 2220 and 2227 or 2228 cap 2229 cup 222A int 222B there4 2234 sim 223C cong 2245 asymp
    2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287
    oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor 230A rfloor 230B
    lang 2329 rang 232A loz 25CA bigstar 2605 starf 2605 star 2606 phone 260E female 2640 male
    2642 spades 2660 spadesuit 2660 clubs 2663 clubsuit 2663 hearts 2665 heartsuit 2665
    diamondsuit 2666 diams 2666 sung 266A flat 266D natur 266E natural 266E sharp 266F check
    2713 checkmark 2713 cross 2717 malt 2720 maltese 2720 sext 2736 VerticalSeparator 2758 lbbrk
    2772 rbbrk 2773 fflig FB00 filig FB01 fllig FB02 ffilig FB03 ffllig FB04
    """,
  ]
}
