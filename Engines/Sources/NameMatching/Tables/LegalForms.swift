/// Legal forms by class, as they are written at the end of a name (or, for some abroad, at its beginning).
///
/// Compiled from S.I. 2015/17 schedule 2, the Limited Liability Partnerships Act 2000, the Co-operative and Community
/// Benefit Societies Act 2014, the Charities Act 2011 and GLEIF's list of entity legal forms (ISO 20275), in English,
/// Welsh and the commonest forms abroad. Words are folded and transliterated; spaces and full stops mean nothing.
enum LegalForms {
    struct Group {
        let form: LegalFormClass
        /// May stand at the beginning of a name.
        let mayLead: Bool
        /// Too telling to be part of a person's name.
        let isEvident: Bool
        /// One form per line-separated piece.
        let spellings: String
    }

    static let groups: [Group] = [
        Group(
            form: .limited, mayLead: false, isEvident: true,
            spellings: """
                limited|ltd|cyfyngedig|cyf|private limited company|private limited|pvt ltd|pvt limited|private ltd|co ltd
                co limited|company limited|company ltd|pty ltd|pty limited|proprietary limited|pte ltd|pte limited
                limited company|limited by guarantee|cwmni cyfyngedig|gmbh|gesellschaft mit beschrankter haftung|mbh
                gesmbh|ggmbh|ug haftungsbeschrankt|unternehmergesellschaft haftungsbeschrankt|sdn bhd|sendirian berhad
                teoranta|designated activity company|sp z oo|spolka z ograniczona odpowiedzialnoscia
                spolka z oo|spol s ro|spolecnost s rucenim omezenym|besloten vennootschap|bvba|sprl
                osauhing|limited sirketi|ltd sti|ltd sirketi|ltda|limitada|sociedad limitada|sociedade limitada
                you xian gong si|you xian ze ren gong si|llc|l l c
                tov|tzov|wll|with limited liability
                """),
        Group(
            form: .limited, mayLead: true, isEvident: true,
            spellings: """
                limited liability company|llc|srl|sarl|eurl|societe a responsabilite limitee|ooo
                societa a responsabilita limitata|societatea cu raspundere limitata|societate cu raspundere limitata
                sociedad de responsabilidad limitada|obshchestvo s ogranichennoi otvetstvennostyu
                obshchestvo s ogranichennoy otvetstvennostyu|obsestvo s ogranicennoj otvetstvennostu
                tovarystvo z obmezhenoyu vidpovidalnistyu|tovaristvo z obmezenou vidpovidalnistu
                """),
        Group(
            form: .limited, mayLead: false, isEvident: false,
            spellings: """
                bv|sro|doo|kft|uab|sia|oy|dac|ou|ehf|eood|ood|aps|as oy|sl|slu|lda|ug|pvt|pty|pte|ab|as
                anpartsselskab|aksjeselskap|osakeyhtio|aktiebolag|srls|yk|godo kaisha|yugen kaisha
                """),
        Group(
            form: .stock, mayLead: false, isEvident: true,
            spellings: """
                public limited company|plc|cwmni cyfyngedig cyhoeddus|ccc|cwmni cyhoeddus cyfyngedig
                aktiengesellschaft|naamloze vennootschap|kabushiki kaisha|tbk|berhad|bhd
                societas europaea|anonim sirketi|sa de cv|s a b de cv|sapi de cv|societate pe actiuni|aktieselskab|asa
                allmennaksjeselskap|julkinen osakeyhtio|publ|spolka akcyjna|akciova spolecnost|akcionersko drustvo
                joint stock co
                """),
        Group(
            form: .stock, mayLead: true, isEvident: true,
            spellings: """
                joint stock company|open joint stock company|closed joint stock company|public joint stock company
                jsc|ojsc|cjsc|pjsc|oao|zao|pao|nao|pat|vat joint stock|societe anonyme|sociedad anonima|sociedade anonima
                societa per azioni|spa|sas|societe par actions simplifiee|sasu|perseroan terbatas
                aktsionernoe obshchestvo|akcionernoe obsestvo|otkrytoe aktsionernoe obshchestvo
                otkrytoe akcionernoe obsestvo|zakrytoe aktsionernoe obshchestvo|zakrytoe akcionernoe obsestvo
                publichnoe aktsionernoe obshchestvo|publicnoe akcionernoe obsestvo|private joint stock company
                """),
        Group(form: .stock, mayLead: true, isEvident: false, spellings: "ao|pt|sae|kk"),
        Group(
            form: .stock, mayLead: false, isEvident: false,
            spellings: "ag|sa|nv|se|oyj|ad|dd|saoc|saog|sal|a s|zrt|nyrt|kgaa"),
        Group(
            form: .corporation, mayLead: false, isEvident: true,
            spellings: """
                inc|incorporated|corporation|corp|incorp|gu fen you xian gong si|gu fen gong si
                ji tuan gu fen you xian gong si
                """),
        Group(
            form: .corporation, mayLead: false, isEvident: false,
            spellings: """
                company|co|and co|and company|cwmni|compagnie|compania|gong si
                """),
        Group(
            form: .limitedLiabilityPartnership, mayLead: false, isEvident: true,
            spellings: """
                limited liability partnership|llp|partneriaeth atebolrwydd cyfyngedig|pac|lllp|pllc|pllp
                """),
        Group(
            form: .limitedPartnership, mayLead: false, isEvident: true,
            spellings: """
                limited partnership|partneriaeth cyfyngedig|kommanditgesellschaft|gmbh and co kg|ag and co kg
                societe en commandite|commanditaire vennootschap|scsp
                """),
        Group(form: .limitedPartnership, mayLead: false, isEvident: false, spellings: "lp|pc|kg|cv"),
        Group(
            form: .partnership, mayLead: false, isEvident: false,
            spellings: """
                ohg|gbr|offene handelsgesellschaft|snc|vof|general partnership
                """),
        Group(
            form: .communityInterest, mayLead: false, isEvident: true,
            spellings: """
                community interest company|cic|cwmni buddiant cymunedol|cbc
                """),
        Group(
            form: .publicCommunityInterest, mayLead: false, isEvident: true,
            spellings: """
                community interest plc|community interest public limited company
                cwmni buddiant cymunedol cyhoeddus cyfyngedig|cwmni buddiant cymunedol ccc
                """),
        Group(
            form: .charitableIncorporated, mayLead: false, isEvident: true,
            spellings: """
                charitable incorporated organisation|charitable incorporated organization|cio
                sefydliad elusennol corfforedig|sec
                """),
        Group(
            form: .scottishCharitableIncorporated, mayLead: false, isEvident: true,
            spellings: """
                scottish charitable incorporated organisation|scottish charitable incorporated organization|scio
                """),
        Group(
            form: .unlimited, mayLead: false, isEvident: true,
            spellings: """
                unlimited|anghyfyngedig|unlimited company|ultd|cwmni anghyfyngedig
                """),
        Group(
            form: .communityBenefit, mayLead: false, isEvident: true,
            spellings: """
                community benefit society|bencom|cymdeithas budd cymunedol
                community benefit society limited|bencom limited|bencom ltd
                """),
        Group(
            form: .cooperative, mayLead: false, isEvident: true,
            spellings: """
                co operative society|cooperative society|co operative society limited|cooperative society limited
                cymdeithas gydweithredol|co op|coop|cooperative|co operative
                """),
        Group(
            form: .protectedCell, mayLead: false, isEvident: true,
            spellings: """
                pcc limited|pcc ltd|protected cell company|cwmni unedau gwarchodedig|cug cyf|cug cyfyngedig|pcc
                """),
        Group(
            form: .foundation, mayLead: true, isEvident: true,
            spellings: """
                autonomous nonprofit organization|autonomous non profit organization|stiftung|stichting|fundacja|ano
                """),
        Group(form: .soleTrader, mayLead: true, isEvident: false, spellings: "individualnyj predprinimatel|fop"),
    ]
}
