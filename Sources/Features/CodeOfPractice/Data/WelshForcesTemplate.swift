import Languages

// Source: the Welsh police forces, "Ethical employment in the supply chain: action plan 2018-2021": its four headings and what
// it set out to do, in this program's own words. The numbers of days are a proposal of this program.

/// The action plan of the four Welsh forces as a template for the Welsh Code.
enum WelshForcesTemplate {
    static let actions = enforcement + procurement + employment + environment

    private static func action(
        _ key: String, _ heading: PlanHeading, _ commitment: Int, _ subPoint: String = "", days: Int,
        priority: PlanPriority = .medium, _ title: BilingualText, _ detail: BilingualText
    ) -> TemplateAction {
        TemplateAction(
            key: "welsh-forces-\(key)", heading: heading, commitment: commitment, subPoint: subPoint, title: title,
            detail: detail, days: days, priority: priority)
    }

    private static let enforcement = [
        action(
            "whistle-blowing", .enforcement, 2, days: 120,
            BilingualText(
                "Tell the region how to blow the whistle", "Dweud wrth y rhanbarth sut i chwythu’r chwiban"),
            BilingualText(
                "Make the ways to report a suspicion known to staff, suppliers and workers across the region.",
                "Rhoi gwybod i staff, cyflenwyr a gweithwyr ledled y rhanbarth am y ffyrdd o roi gwybod am amheuaeth.")),
        action(
            "officer-training", .enforcement, 3, days: 180,
            BilingualText(
                "Plan the training of officers and operators", "Cynllunio hyfforddiant swyddogion a gweithredwyr"),
            BilingualText(
                "Say who needs to know what about slavery at work, by when, and how it is recorded.",
                "Dweud pwy sydd angen gwybod beth am gaethwasiaeth yn y gwaith, erbyn pryd, a sut y’i cofnodir.")),
        action(
            "intelligence-gaps", .enforcement, 5, days: 180, priority: .high,
            BilingualText(
                "Agree how existing suppliers are checked", "Cytuno sut y gwirir cyflenwyr presennol"),
            BilingualText(
                "Heads of procurement and directors of intelligence agree in writing how gaps about existing suppliers are found, and what may pass between them.",
                "Penaethiaid caffael a chyfarwyddwyr cudd-wybodaeth yn cytuno’n ysgrifenedig sut y canfyddir bylchau am gyflenwyr presennol, a beth gaiff fynd rhyngddynt."
            )),
    ]

    private static let procurement = [
        action(
            "statement", .ethicalProcurement, 1, days: 180, priority: .high,
            BilingualText("Publish a modern slavery statement", "Cyhoeddi datganiad caethwasiaeth fodern"),
            BilingualText(
                "One statement for the year, signed at the top and easy to find.",
                "Un datganiad am y flwyddyn, wedi’i lofnodi ar y brig ac yn hawdd dod o hyd iddo.")),
        action(
            "high-risk-roles", .ethicalProcurement, 3, days: 90,
            BilingualText(
                "List the roles that need training first", "Rhestru’r rolau sydd angen hyfforddiant gyntaf"),
            BilingualText(
                "Those who buy, manage contracts, recruit or deploy workers in areas of high risk.",
                "Y rhai sy’n prynu, yn rheoli contractau, yn recriwtio neu’n lleoli gweithwyr mewn meysydd risg uchel.")
        ),
        action(
            "tender-questions", .ethicalProcurement, 4, "4.2", days: 90, priority: .high,
            BilingualText(
                "Use the same questions in all tenders", "Defnyddio’r un cwestiynau ym mhob tendr"),
            BilingualText(
                "Share one set of questions on ethical employment between the forces, with guidance on judging the answers.",
                "Rhannu un set o gwestiynau am gyflogaeth foesegol rhwng yr heddluoedd, gyda chanllaw ar farnu’r atebion."
            )),
        action(
            "code-video", .ethicalProcurement, 5, days: 120, priority: .low,
            BilingualText(
                "Show suppliers at higher risk what the Code asks",
                "Dangos i gyflenwyr risg uwch beth mae’r Cod yn ei ofyn"),
            BilingualText(
                "A short film about the Code, sent to suppliers in areas of higher risk.",
                "Ffilm fer am y Cod, a anfonir at gyflenwyr mewn meysydd risg uwch.")),
        action(
            "payment", .ethicalProcurement, 5, "5.2", days: 90,
            BilingualText(
                "Look at how fast we pay, each quarter", "Edrych bob chwarter ar ba mor gyflym rydym yn talu"),
            BilingualText(
                "Report how many invoices were paid within 30 days, and what held up the rest.",
                "Adrodd faint o anfonebau a dalwyd o fewn 30 diwrnod, a beth a ddaliodd y gweddill yn ôl.")),
        action(
            "letters", .ethicalProcurement, 6, days: 120,
            BilingualText(
                "Ask suppliers at higher risk to sign the Code", "Gofyn i gyflenwyr risg uwch lofnodi’r Cod"),
            BilingualText(
                "Write to those where risk and spend are highest first, and keep their answers.",
                "Ysgrifennu’n gyntaf at y rhai lle mae’r risg a’r gwariant uchaf, a chadw eu hatebion.")),
        action(
            "spend", .ethicalProcurement, 7, "7.1", days: 90, priority: .high,
            BilingualText("Analyse spend and assess its risk", "Dadansoddi gwariant ac asesu ei risg"),
            BilingualText(
                "Put all spend into areas of risk, and see that contracts give a right to look into them.",
                "Rhoi’r holl wariant mewn meysydd risg, a sicrhau bod contractau yn rhoi hawl i ymchwilio iddynt.")),
        action(
            "breach", .ethicalProcurement, 7, "7.3", days: 120,
            BilingualText(
                "Say what happens when a supplier breaks the Code",
                "Dweud beth sy’n digwydd pan fydd cyflenwr yn torri’r Cod"),
            BilingualText(
                "A clear course of steps, in which workers are made safe and put right before a contract is ended.",
                "Cyfres glir o gamau, lle caiff gweithwyr eu diogelu a chael iawn cyn dod â chontract i ben.")),
        action(
            "unions", .ethicalProcurement, 9, days: 90,
            BilingualText(
                "Ask tenderers about trade unions and blacklists", "Holi tendrwyr am undebau llafur a chosbrestrau"),
            BilingualText(
                "One question in tenders on union rights and on blacklisting in the past three years.",
                "Un cwestiwn mewn tendrau am hawliau undeb ac am gosbrestru yn y tair blynedd diwethaf.")),
    ]

    private static let employment = [
        action(
            "joint-policy", .employment, 1, days: 180,
            BilingualText(
                "Agree one policy for the Welsh forces", "Cytuno ar un polisi i heddluoedd Cymru"),
            BilingualText(
                "A joint policy and approach that is part of daily work, with what differs in each force set out.",
                "Polisi a dull ar y cyd sy’n rhan o’r gwaith bob dydd, gan nodi’r hyn sy’n wahanol ym mhob heddlu."))
    ]

    private static let environment = [
        action(
            "public-reporting", .environment, 2, "2.1", days: 180,
            BilingualText(
                "Help the public to spot and report exploitation",
                "Helpu’r cyhoedd i adnabod camfanteisio a rhoi gwybod amdano"),
            BilingualText(
                "Tell people what to look for and how to report it, so that nobody is left a bystander.",
                "Dweud wrth bobl am beth i chwilio a sut i roi gwybod amdano, fel na fydd neb yn gwylio heb weithredu.")
        )
    ]
}
