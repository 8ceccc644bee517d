import Languages
// Source: Modern Slavery Act 2015 (c. 30), section 54, legislation.gov.uk, read on 30 November 2026. The texts are this
// program's own words and no legal advice. In force from 29 October 2015 (from memory, check before publishing).
import Storage

extension BuiltInCodes {
    /// What section 54 of the Modern Slavery Act 2015 asks of the yearly statement of a commercial organisation at or above the
    /// prescribed turnover (s54(2)), and what such a statement may hold. Followed like a code, without a signature. Holds
    /// from 29 October 2015; no end is known.
    public static let section54 = CodeVersion(
        id: ID(stored: "00000000-0000-7000-8000-000000005402"), series: "modern-slavery-act-section-54",
        title: BilingualText(
            "Statement on slavery and human trafficking, section 54",
            "Datganiad ar gaethwasiaeth a masnachu pobl, adran 54"),
        label: "2015",
        source: CodeSource(
            citation: "Modern Slavery Act 2015 (c. 30), s54",
            link: "https://www.legislation.gov.uk/ukpga/2015/30/section/54",
            checkedOn: Day(year: 2026, month: 11, day: 30),
            note: BilingualText(
                "A law for commercial organisations, followed here like a code. Whether it binds a body is for its lawyers to say. What a statement may hold is no duty: a gap is not a breach.",
                "Cyfraith i sefydliadau masnachol, a ddilynir yma fel cod. Cyfreithwyr y corff sydd i ddweud a yw’n ei rwymo. Nid yw’r hyn y caiff datganiad ei gynnwys yn ddyletswydd: nid yw bwlch yn doriad."
            )),
        validFrom: Day(year: 2015, month: 10, day: 29), validFromMark: .fromMemory, isToBeSigned: false,
        commitments: statement + topics + approval, isBuiltIn: true)

    private static let statement = [
        Commitment(
            1,
            BilingualText(
                "For each financial year, state the steps taken against slavery and human trafficking in the own business and in supply chains, or state that none were taken.",
                "Ar gyfer pob blwyddyn ariannol, datgan y camau a gymerwyd yn erbyn caethwasiaeth a masnachu pobl yn y busnes ei hun ac mewn cadwyni cyflenwi, neu ddatgan na chymerwyd dim."
            ), .confirmed, place: "s54(1), (4)")
    ]

    private static let topics: [Commitment] = [
        (
            2, "s54(5)(a)", "The structure of the organisation, its business and its supply chains.",
            "Strwythur y sefydliad, ei fusnes a’i gadwyni cyflenwi."
        ),
        (
            3, "s54(5)(b)", "Policies on slavery and human trafficking.",
            "Polisïau ar gaethwasiaeth a masnachu pobl."
        ),
        (
            4, "s54(5)(c)", "Due diligence in the own business and in supply chains.",
            "Diwydrwydd dyladwy yn y busnes ei hun ac mewn cadwyni cyflenwi."
        ),
        (
            5, "s54(5)(d)", "Where the risk lies, and the steps taken to assess and manage it.",
            "Ble mae’r risg, a’r camau a gymerwyd i’w hasesu a’i rheoli."
        ),
        (
            6, "s54(5)(e)", "How effective this was, against measures that the organisation chose.",
            "Pa mor effeithiol fu hyn, yn ôl mesurau a ddewisodd y sefydliad."
        ),
        (7, "s54(5)(f)", "Training for staff.", "Hyfforddiant i staff."),
    ].map { number, place, english, welsh in
        Commitment(number, BilingualText(english, welsh), .confirmed, isOptional: true, place: place)
    }

    private static let approval = [
        Commitment(
            8,
            BilingualText(
                "Have the statement approved and signed as the legal form of the organisation asks: by the board and a director, the members and a designated member, or a partner.",
                "Cael y datganiad wedi’i gymeradwyo a’i lofnodi yn ôl ffurf gyfreithiol y sefydliad: gan y bwrdd a chyfarwyddwr, yr aelodau ac aelod dynodedig, neu bartner."
            ), .confirmed, place: "s54(6)"),
        Commitment(
            9,
            BilingualText(
                "Publish the statement on the website with a link in a prominent place on the homepage; without a website, send a copy within 30 days of a written request.",
                "Cyhoeddi’r datganiad ar y wefan gyda dolen mewn lle amlwg ar yr hafan; heb wefan, anfon copi o fewn 30 diwrnod i gais ysgrifenedig."
            ), .confirmed, place: "s54(7), (8)"),
    ]
}
