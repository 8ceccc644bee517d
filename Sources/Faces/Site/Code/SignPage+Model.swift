import Access
import CodeOfPractice
import Languages
import Storage

/// Where the heads of the organisation sign a version: its whole text, who has signed, and the one act.
struct SignPage: PageModel {
    static let id = "sign-form"

    var adoption: CodeAdoption
    /// In which the reader may sign.
    var offices: Set<Signatory>
    var reader: ID<Person>?
    var office: Signatory?
    var hasAgreed = false
    var isSent = false
    var refusal: CodeOfPracticeError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isSent, office == nil { faults.add("office", words(.codeSignFaultOffice)) }
        if isSent, !hasAgreed { faults.add("agree", words(.codeSignFaultAgree)) }
        if let refusal { faults.add("office", words(.codeFault, refusal)) }
        let version = adoption.version
        let open = Signatory.allCases.filter { office in
            offices.contains(office)
                && (adoption.state == .changedSince || !adoption.standing.contains { $0.signatory == office })
        }
        let maySign = !open.isEmpty && version.isToBeSigned && adoption.endedAt == nil
        var page = Page(
            "code/sign", title: words(.codeSignTitle), section: .code,
            trail: [Crumb(words(.codeTitle), Address("/code"))],
            fields: [
                "versionName": words.versionName(version.title, version.label),
                "versionPath": "/code/versions/\(version.id)", "state": words.stateTag(adoption.state).fields,
                "signatures": adoption.signatures.map { signature($0, words) },
                "unconfirmed": version.unconfirmedTexts > 0
                    ? words(.codeUnconfirmed(count: version.unconfirmedTexts)) : nil,
                "commitments": version.commitments.map { CommitmentView(commitment: $0).fields(in: words) },
                "sign": maySign ? signing(open, faults, words) : nil,
            ])
        page.show(form: maySign ? Self.id : nil, faults)
        return page
    }

    private func signing(_ open: [Signatory], _ faults: FieldFaults, _ words: Words) -> Fields {
        [
            "action": "/code/followed/\(adoption.id)/sign",
            "office": ChoiceField(
                name: "office", label: words(.codeSignOffice),
                choices: open.map { ChoiceField.Choice(value: $0.rawValue, label: words(.codeSignatory, $0)) },
                chosen: office.map { [$0.rawValue] } ?? [], fault: faults["office"]
            ).fields,
            "agree": ChoiceField(
                name: "agree", label: words(.codeSignAgree),
                choices: [ChoiceField.Choice(value: "yes", label: words(.codeSignAgreeYes))],
                chosen: hasAgreed ? ["yes"] : [], fault: faults["agree"]
            ).fields,
        ]
    }

    private func signature(_ signature: CodeSignature, _ words: Words) -> Fields {
        let isOwn = signature.person == reader && signature.withdrawnAt == nil && adoption.endedAt == nil
        return [
            "signatureText": words(
                .codeSignedBy(
                    office: words(.codeSignatory, signature.signatory), name: signature.name,
                    moment: words.moment(signature.signedAt))),
            "withdrawnText": signature.withdrawnAt.map { words(.codeSignatureWithdrawn(moment: words.moment($0))) },
            "withdrawPath": isOwn ? "/code/followed/\(adoption.id)/signatures/\(signature.id)/withdraw" : nil,
        ]
    }
}
