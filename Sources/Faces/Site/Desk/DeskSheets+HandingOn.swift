import Languages
import ReportChannels
import Reports
import Sealing
import Storage

extension DeskSheets {
    func offer(_ words: Words) -> DeskSheet {
        let choices = takers.map { intake in
            let name = intake.channel.terms.name
            return ChoiceField.Choice(
                value: intake.channel.id.text, label: DeskWords.channel(name.english, name.welsh, in: words))
        }
        var sheet = sheet(
            .offer, words(.deskOffer), words(.deskOfferSend),
            [
                .said(words(.deskOfferHint)),
                .list(
                    ChoiceField(
                        name: "taker", label: words(.deskOfferTaker),
                        choices: [.init(value: "", label: words(.deskOfferChoose))] + choices,
                        chosen: [value("taker", of: .offer)], fault: text("taker", words))),
                .sealed(
                    SealedInput(
                        id: "offer-text", label: words(.deskReasons), hint: words(.deskOfferReasonsHint),
                        kind: .handover,
                        fault: text("offer-text", words))),
            ])
        sheet.grants = true
        return sheet
    }

    func handOver(_ words: Words) -> DeskSheet {
        sheet(
            .handOver, words(.deskHandOver), words(.deskHandOverSend),
            [
                .said(words(.deskHandOverHint)),
                .line(
                    InputField(
                        name: "body", label: words(.deskHandOverBody), value: value("body", of: .handOver),
                        fault: text("body", words), autocomplete: "off")),
                .line(
                    InputField(
                        name: "their-reference", label: words(.deskHandOverReference),
                        value: value("their-reference", of: .handOver), fault: text("their-reference", words),
                        autocomplete: "off")),
                .sealed(
                    SealedInput(
                        id: "hand-over-text", label: words(.deskReasons), kind: .handover,
                        fault: text("hand-over-text", words))),
            ])
    }

    func close(_ words: Words) -> DeskSheet {
        let title = words(.deskCloseTitle)
        guard frame.report.risk != nil else {
            var sheet = sheet(.close, title, words(.deskCloseSend), [.said(words(.deskCloseAssessFirst))])
            sheet.isBlocked = true
            return sheet
        }
        return sheet(
            .close, title, words(.deskCloseSend),
            [
                .said(words(.deskCloseHint)),
                .radios(
                    choices(
                        "close-reason", words(.deskCloseReason), .deskClose, Report.CloseReason.self, of: .close, words)
                ),
                .sealed(
                    SealedInput(
                        id: "close-text", label: words(.deskOptionalWords), kind: .note,
                        fault: text("close-text", words))),
            ])
    }

    func accept(_ words: Words) -> DeskSheet {
        var sheet = sheet(
            .accept, words(.deskAccept), words(.deskAcceptSend),
            [
                .said(words(.deskAcceptHint)),
                .line(
                    InputField(
                        name: "own-reference", label: words(.deskAcceptReference),
                        value: value("own-reference", of: .accept),
                        fault: text("own-reference", words), autocomplete: "off")),
            ])
        sheet.isOpen = sheet.isOpen || act == nil
        return sheet
    }

    func refuse(_ words: Words) -> DeskSheet {
        sheet(
            .refuse, words(.deskRefuse), words(.deskRefuseSend),
            [
                .said(words(.deskRefuseHint)),
                .radios(
                    choices(
                        "refusal", words(.deskRefuseReason), .deskRefusal, HandOver.RefusalReason.self, of: .refuse,
                        words)),
            ])
    }
}
