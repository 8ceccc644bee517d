extension CategoryWords {
    /// A CPV code a line, then the words that stand for it in ledgers; Welsh with its commonest mutations.
    static let table = """
        90910000:cleaning,cleaners,cleaning services,building cleaning,contract cleaning,office cleaning,janitorial,\
        window cleaning,caretaking,glanhau,lanhau,gwasanaethau glanhau,glanhau adeiladau,glanhau ffenestri,glanhawyr
        90670000:disinfection,pest control,difa pla,rheoli plau
        90610000:street cleaning,glanhau strydoedd
        50112300:car wash,car washing,car valeting,valeting,vehicle cleaning,vehicle washing,fleet cleaning,\
        vehicle valeting,golchi ceir,golchi cerbydau,glanhau cerbydau,olchi ceir
        98310000:laundry,dry cleaning,laundry services,linen hire,golchdy,golchi dillad,sychlanhau
        79710000:security,security services,security guards,guarding,manned guarding,diogelwch,ddiogelwch,\
        gwasanaethau diogelwch,gwarchod,gwarchodwyr
        35125300:cctv,security cameras,teledu cylch cyfyng
        79620000:agency staff,agency,agency workers,agency workers and temporary staff,temporary staff,temporary workers,\
        temps,interim staff,staff agency,employment agency,supply of labour,contract labour,staff asiantaeth,asiantaeth,\
        gweithwyr asiantaeth,staff dros dro,gweithwyr dros dro
        79600000:recruitment,recruitment services,recriwtio,gwasanaethau recriwtio
        55500000:catering,catering services,canteen,contract catering,custody meals,prisoner meals,arlwyo,\
        gwasanaethau arlwyo,ffreutur,cantin,prydau dalfa
        55100000:hotels,hotel,accommodation,travel and accommodation,gwestai,gwesty,llety
        55300000:hospitality,restaurants,lletygarwch,bwytai
        15000000:food,groceries,food and drink,food supplies,provisions,bwyd,fwyd,bwyd a diod
        15110000:meat,cig
        15200000:fish,seafood,pysgod,bwyd mor
        03220000:fruit and vegetables,fruit,vegetables,ffrwythau a llysiau,ffrwythau,llysiau
        15860000:tea and coffee,coffee,te a choffi,coffi
        35811200:uniform,uniforms,police uniform,police uniforms,gwisg,gwisgoedd,gwisg heddlu,iwnifform,lifrai
        18100000:workwear,clothing,protective clothing,work clothing,dillad gwaith,dillad,dillad diogelwch
        18800000:footwear,boots,shoes,esgidiau
        19200000:textiles,fabric,fabrics,tecstilau,ffabrig
        39500000:linen,bedding,blankets,towels,curtains,llieiniau,dillad gwely,blancedi,llenni
        18143000:ppe,personal protective equipment,protective equipment,body armour,offer diogelu personol,\
        cyfarpar diogelu personol,cyfarpar diogelu,pecyn diogelu,cdp
        18424300:gloves,disposable gloves,protective gloves,nitrile gloves,menig,menig diogelwch,menig untro
        33141000:medical consumables,first aid,medical supplies,nwyddau meddygol,cymorth cyntaf
        30200000:it hardware,computers,computer equipment,computer hardware,laptops,tablets,ict equipment,ict hardware,\
        it equipment,caledwedd,caledwedd tg,cyfrifiaduron,offer tg,offer cyfrifiadurol,gliniaduron
        32000000:telecoms equipment,radio equipment,radios,mobile phones,body worn video,networking equipment,\
        offer telathrebu,ffonau symudol,offer radio
        48000000:software,software licences,licences,it software,meddalwedd,trwyddedau,trwyddedau meddalwedd
        72000000:it services,ict services,it support,it,ict,cloud services,hosting,gwasanaethau tg,cymorth tg,tg
        64200000:telecommunications,telephony,telephones,telathrebu,ffonau
        45000000:construction,building work,building works,building,capital works,refurbishment,works,adeiladu,\
        gwaith adeiladu,gwaith cyfalaf,adnewyddu
        50700000:building maintenance,repairs and maintenance,premises maintenance,maintenance,facilities management,\
        facilities,cynnal a chadw,cynnal a chadw adeiladau,rheoli cyfleusterau,cyfleusterau
        45261900:roofing,roofers,roof repairs,toi,toeau,trwsio toeau
        44100000:building materials,construction materials,deunyddiau adeiladu
        09331200:solar panels,solar,paneli solar,paneli haul
        09310000:electricity,energy,utilities,trydan,ynni,cyfleustodau
        09120000:gas,nwy
        65100000:water,water services,dwr
        09132000:fuel,petrol,diesel,tanwydd
        34110000:vehicles,cars,vehicle purchase,cerbydau,ceir,prynu cerbydau
        50110000:vehicle maintenance,vehicle repair,vehicle repairs,fleet maintenance,fleet,cynnal a chadw cerbydau,\
        trwsio cerbydau,fflyd
        34300000:vehicle parts,tyres,rhannau cerbydau,teiars
        60000000:transport,haulage,transport services,cludiant,trafnidiaeth,cludo
        60120000:taxis,taxi,tacsis,tacsi
        63100000:storage,warehousing,warehouse,storio,warws
        63120000:logistics,logisteg
        64110000:postage,post,courier,couriers,postal services,postio,cludwyr,gwasanaethau post
        63500000:travel,business travel,teithio
        90500000:waste,waste services,waste collection,refuse,recycling,gwastraff,casglu gwastraff,ailgylchu,sbwriel
        77310000:grounds maintenance,gardening,landscaping,cynnal a chadw tiroedd,garddio,tirlunio
        77200000:forestry,tree work,coedwigaeth,gwaith coed
        03000000:agriculture,farming,animal feed,amaethyddiaeth,ffermio
        85300000:care,social care,home care,care services,gofal,gofal cymdeithasol,gofal cartref,gwasanaethau gofal
        85100000:health,health services,medical services,occupational health,healthcare,iechyd,gwasanaethau iechyd,\
        iechyd galwedigaethol,custody healthcare,forensic medical
        85200000:veterinary,vets,milfeddygol,milfeddygon
        33600000:medicines,pharmaceuticals,meddyginiaethau
        39100000:furniture,office furniture,dodrefn
        30190000:stationery,office supplies,deunydd ysgrifennu,cyflenwadau swyddfa
        22000000:printing,print,printed matter,books and publications,argraffu,llyfrau
        79100000:legal,legal services,legal fees,cyfreithiol,gwasanaethau cyfreithiol
        79200000:audit,accountancy,accounting,archwilio,cyfrifeg
        79400000:consultancy,consultants,professional services,professional fees,management consultancy,ymgynghori,\
        ymgynghorwyr,gwasanaethau proffesiynol
        79500000:interpreters,translation,interpreting and translation,cyfieithu,cyfieithwyr
        79300000:marketing,advertising,research,marchnata,hysbysebu,ymchwil
        80000000:training,training courses,education,hyfforddiant,hyfforddi,addysg
        66000000:insurance,insurances,banking,bank charges,financial services,yswiriant,bancio
        70000000:rent,rents,property,rent and rates,property rental,rhent,eiddo
        71000000:architects,surveyors,engineering,architectural services,penseiri,peirianneg,tirfesuro
        71900000:forensics,forensic services,laboratory services,fforensig,gwasanaethau fforensig,labordy
        38000000:laboratory equipment,forensic equipment,speed cameras,offer labordy,offer fforensig
        75000000:grants,partnership contribution,partnership payments,national police air service,grantiau
        """
}
