import Languages
// Source: Welsh Government, Code of Practice "Ethical Employment in Supply Chains" (Moeseg Gyflogaeth mewn Cadwyni Cyflenwi),
// 2017, WG31593, ISBN 978-1-4734-9393-3. The texts are this program's own words, not the Code's. Marked `confirmed` is what
// was read in a public source (iema.net, 10 March 2017; hughjames.com, 6 November 2017; the Social Partnership Council's paper
// on refreshing the Code; the Welsh police forces' action plan 2018-2021), on 30 November 2026. The rest is from memory: hold
// it against the Code before publishing it. The numbers of sub-points are this program's.
import Storage

extension BuiltInCodes {
    static let welshSeries = "welsh-ethical-employment"

    /// The Welsh Code of 2017: twelve commitments. A refresh of it is being prepared, so it is data.
    public static let welsh2017 = CodeVersion(
        id: ID(stored: "00000000-0000-7000-8000-000000002017"), series: welshSeries,
        title: BilingualText(
            "Ethical Employment in Supply Chains", "Moeseg Gyflogaeth mewn Cadwyni Cyflenwi"),
        label: "2017",
        source: CodeSource(
            citation: "Welsh Government / Llywodraeth Cymru, WG31593, ISBN 978-1-4734-9393-3, 2017",
            checkedOn: Day(year: 2026, month: 11, day: 30),
            note: BilingualText(
                "The texts are in our own words. The numbers of the sub-points are ours and may differ from those of the Code.",
                "Mae’r testunau yn ein geiriau ni ein hunain. Ni sydd wedi rhifo’r is-bwyntiau, a gall rhifau’r Cod fod yn wahanol."
            )),
        validFrom: Day(year: 2017, month: 3, day: 9), validFromMark: .fromMemory, commitments: welshCommitments,
        isBuiltIn: true)

    private static let welshCommitments =
        policyCommitments + procurementCommitments + employmentCommitments + reportingCommitments

    private static func point(_ number: String, _ mark: TextMark, _ english: String, _ welsh: String)
        -> Commitment.SubPoint
    {
        Commitment.SubPoint(number, BilingualText(english, welsh), mark)
    }

    private static let policyCommitments = [
        Commitment(
            1,
            BilingualText(
                "Have a written policy on ethical employment for our own organisation and our supply chains. Share it, review it every year and check that it is kept.",
                "Bod â pholisi ysgrifenedig ar gyflogaeth foesegol i’n sefydliad ni ac i’n cadwyni cyflenwi. Ei rannu, ei adolygu bob blwyddyn a gwirio y cedwir ato."
            ), .confirmed,
            subPoints: [
                point(
                    "1.1", .confirmed, "Name a champion for anti-slavery and ethical employment.",
                    "Enwi hyrwyddwr gwrthgaethwasiaeth a chyflogaeth foesegol.")
            ]),
        Commitment(
            2,
            BilingualText(
                "Have a written whistle-blowing policy. Tell staff that they are expected to report what they suspect, and review the policy every year.",
                "Bod â pholisi ysgrifenedig ar chwythu’r chwiban. Dweud wrth staff fod disgwyl iddynt roi gwybod am yr hyn y maent yn ei amau, ac adolygu’r polisi bob blwyddyn."
            ), .confirmed,
            subPoints: [
                point(
                    "2.1", .fromMemory, "Give people outside the organisation a way to raise a suspicion.",
                    "Rhoi ffordd i bobl y tu allan i’r sefydliad godi amheuaeth.")
            ]),
        Commitment(
            3,
            BilingualText(
                "Train those who buy, and those who recruit or deploy workers, and keep a record of who has been trained.",
                "Hyfforddi’r rhai sy’n prynu, a’r rhai sy’n recriwtio neu’n lleoli gweithwyr, a chadw cofnod o bwy sydd wedi’u hyfforddi."
            ), .confirmed),
    ]

    private static let procurementCommitments = [
        Commitment(
            4,
            BilingualText(
                "Take into account how workers are employed when we procure.",
                "Ystyried sut mae gweithwyr yn cael eu cyflogi wrth gaffael."), .confirmed,
            subPoints: [
                point(
                    "4.1", .fromMemory, "Put our policy into all procurement documents.",
                    "Rhoi ein polisi ym mhob dogfen gaffael."),
                point(
                    "4.2", .confirmed, "Ask about ethical employment in tenders, and assess the answers.",
                    "Holi am gyflogaeth foesegol mewn tendrau, ac asesu’r atebion."),
                point(
                    "4.3", .confirmed, "Make parts of the Code terms of contracts.",
                    "Gwneud rhannau o’r Cod yn delerau contractau."),
                point(
                    "4.4", .fromMemory,
                    "Have a bidder with an unusually low price explain what it means for workers.",
                    "Cael cynigydd â phris anarferol o isel i egluro beth mae’n ei olygu i weithwyr."),
            ]),
        Commitment(
            5,
            BilingualText(
                "Make sure that the way we buy does not lead to workers being treated badly.",
                "Sicrhau nad yw’r ffordd rydym yn prynu yn arwain at drin gweithwyr yn wael."), .confirmed,
            subPoints: [
                point(
                    "5.1", .confirmed, "Put no undue pressure of time or cost on suppliers.",
                    "Peidio â rhoi pwysau amser neu gost gormodol ar gyflenwyr."),
                point(
                    "5.2", .confirmed, "Pay within 30 days of a valid invoice.",
                    "Talu o fewn 30 diwrnod i anfoneb ddilys."),
            ]),
        Commitment(
            6,
            BilingualText(
                "Expect our suppliers to sign up to the Code.", "Disgwyl i’n cyflenwyr lofnodi’r Cod."),
            .confirmedInPart),
        Commitment(
            7,
            BilingualText(
                "Look at what we spend and find where workers are at most risk.",
                "Edrych ar ein gwariant a chanfod ble mae’r risg fwyaf i weithwyr."), .confirmed,
            subPoints: [
                point(
                    "7.1", .fromMemory, "Review spend and assess risk regularly, in the UK and abroad.",
                    "Adolygu gwariant ac asesu risg yn rheolaidd, yn y DU a thramor."),
                point(
                    "7.2", .fromMemory, "Look into suppliers at high risk, and hear from workers directly.",
                    "Ymchwilio i gyflenwyr risg uchel, a chlywed gan weithwyr yn uniongyrchol."),
                point(
                    "7.3", .confirmed, "Work with suppliers to put right what is wrong.",
                    "Gweithio gyda chyflenwyr i unioni’r hyn sydd o’i le."),
                point(
                    "7.4", .fromMemory, "Keep watch, and have it on the agenda of contract meetings.",
                    "Cadw golwg, a’i gael ar agenda cyfarfodydd contract."),
            ]),
    ]

    private static let employmentCommitments = [
        Commitment(
            8,
            BilingualText(
                "Use no false self-employment, and no umbrella schemes or zero-hours contracts that are unfair.",
                "Peidio â defnyddio hunangyflogaeth ffug, na chynlluniau ymbarél na chontractau dim oriau annheg."),
            .confirmed,
            subPoints: [
                point(
                    "8.1", .fromMemory, "Not to avoid tax, National Insurance or the minimum wage.",
                    "Nid i osgoi treth, Yswiriant Gwladol na’r isafswm cyflog."),
                point(
                    "8.2", .fromMemory, "Not to put workers at a disadvantage.", "Nid i roi gweithwyr dan anfantais."),
                point(
                    "8.3", .fromMemory, "Not to avoid duties of health and safety.",
                    "Nid i osgoi dyletswyddau iechyd a diogelwch."),
            ]),
        Commitment(
            9,
            BilingualText(
                "Leave workers free to join a trade union and to be active in it.",
                "Gadael i weithwyr ymuno ag undeb llafur a bod yn weithgar ynddo."), .confirmed,
            subPoints: [
                point("9.1", .confirmed, "Use no blacklist.", "Peidio â defnyddio cosbrestr."),
                point(
                    "9.2", .confirmed, "Make sure that suppliers use none.",
                    "Sicrhau nad yw cyflenwyr yn defnyddio un."),
                point(
                    "9.3", .fromMemory,
                    "Make no contract with a business that has blacklisted and has not put it right.",
                    "Peidio â gwneud contract â busnes sydd wedi cosbrestru ac sydd heb unioni hynny."),
                point("9.4", .fromMemory, "Let unions reach workers.", "Gadael i undebau gyrraedd gweithwyr."),
            ]),
        Commitment(
            10,
            BilingualText(
                "Consider paying the Living Wage, and encourage suppliers to pay it.",
                "Ystyried talu’r Cyflog Byw, ac annog cyflenwyr i’w dalu."), .confirmed,
            subPoints: [
                point("10.1", .fromMemory, "For all our staff in the UK.", "I’n holl staff yn y DU."),
                point(
                    "10.2", .fromMemory, "Consider becoming accredited.", "Ystyried cael achrediad."),
                point(
                    "10.3", .fromMemory, "A fair wage abroad, and never less than the law there asks.",
                    "Cyflog teg dramor, a byth lai nag y mae’r gyfraith yno yn ei fynnu."),
            ]),
    ]

    private static let reportingCommitments = [
        Commitment(
            11,
            BilingualText(
                "Publish a written statement every year of what we have done and what we will do next.",
                "Cyhoeddi datganiad ysgrifenedig bob blwyddyn o’r hyn a wnaethom a’r hyn a wnawn nesaf."), .confirmed,
            subPoints: [
                point(
                    "11.1", .fromMemory, "Have it signed off at the top.", "Ei gymeradwyo ar y lefel uchaf."),
                point(
                    "11.2", .fromMemory, "Put it on our website, or send a copy within 30 days to those who ask.",
                    "Ei roi ar ein gwefan, neu anfon copi o fewn 30 diwrnod at y rhai sy’n gofyn."),
            ]),
        Commitment(
            12,
            BilingualText(
                "Public bodies: see that staff of outsourced services are treated fairly (the Two-Tier Workforce Code).",
                "Cyrff cyhoeddus: sicrhau bod staff gwasanaethau a gontractir allan yn cael eu trin yn deg (Cod y Gweithlu Dwy Haen)."
            ), .confirmed,
            subPoints: [
                point(
                    "12.1", .fromMemory, "Staff who are transferred keep their terms.",
                    "Mae staff a drosglwyddir yn cadw eu telerau."),
                point(
                    "12.2", .fromMemory, "Others who are taken on have terms that compare with theirs.",
                    "Mae gan eraill a gymerir ymlaen delerau tebyg i’w rhai hwy."),
            ]),
    ]
}
