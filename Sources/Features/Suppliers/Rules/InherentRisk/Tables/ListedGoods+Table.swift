// Written by Scripts/make-goods-table; change the script, not this file.
//
// Source: United States Department of Labor, Bureau of International Labor Affairs,
// List of Goods Produced by Child Labor or Forced Labor, findings of 2022,
// goods file as published in December 2023 (a United States federal work).
// 169 goods, 467 good-country pairs, 78 countries; forced labour 121 pairs, derived 10.

extension ListedGoods {
    /// One line a good: name, sector, then each country with its findings; see `ListedGoods.init(table:)`.
    static let table = """
        Açaí Berries|A|br:C
        Alcoholic Beverages|M|kh:C
        Amber|N|ua:C
        Artificial Flowers|M|cn:F
        Baked Goods|M|do:C,pk:C,sv:C
        Bamboo|A|mm:CFB
        Bananas|A|br:C,bz:C,ec:C,ni:C,ph:C
        Beans (green beans)|A|mx:C
        Beans (green, soy, yellow)|A|mm:CFB
        Beans|A|py:C
        Beef|M|br:C
        Bidis (hand-rolled cigarettes)|M|bd:C,in:C
        Blueberries|A|ar:C
        Bovines|A|ec:C,gh:C,kh:C,pk:C,sz:C
        Brassware|M|in:C
        Brazil Nuts/Chestnuts|A|bo:CFB,pe:F
        Bricks (clay)|M|co:C
        Bricks|M|af:CFB,ar:C,bd:C,bo:C,br:C,cn:CFB,ec:C,eg:C,in:CFB,ir:C,kh:CF,kp:F,mm:CFB,np:CFB,pe:C,pk:CFB,py:C,\
        ru:F,ug:C,vn:C
        Broccoli|A|gt:C
        Cabbages|A|py:C
        Carpets|M|af:C,in:CF,ir:C,np:CFB,pk:CFB
        Carrots|A|py:C
        Cashews|A|br:C,gn:C,vn:C
        Cattle|A|bo:F,br:CF,cr:C,et:C,ke:C,ls:C,mr:C,mx:C,ne:F,py:CF,ss:CFB,sv:C,td:C,ug:C,zm:C
        Cement|M|kp:F
        Ceramics|M|br:C
        Cereal Grains|A|sv:C
        Charcoal|A|br:CF,ug:C
        Chile Peppers|A|mx:CF
        Christmas Decorations|M|cn:F
        Citrus Fruits|A|bz:C,tr:C
        Cloves|A|tz:C
        Coal|N|af:C,cn:F,co:C,kp:F,mn:C,pk:CFB,ua:C
        Cobalt ore (heterogenite)|N|cd:C
        Coca (stimulant plant)|A|co:CFB,pe:C
        Cocoa|A|br:C,ci:CFB,cm:C,gh:C,gn:C,ng:CFB,sl:C
        Coconuts|A|ph:C
        Coffee|A|br:CF,ci:CFB,co:C,cr:C,do:C,gn:C,gt:C,hn:C,ke:C,mx:C,ni:C,pa:C,sl:C,sv:C,tz:C,ug:C,vn:C
        Copper|N|cd:C
        Corn|A|bo:CF,br:C,gt:C,ph:C,py:C
        Cottonseed (hybrid)|A|in:CFB
        Cotton|A|ar:C,az:C,bf:CFB,bj:CFB,br:C,cn:CFB,eg:C,in:C,kg:C,kz:CF,ml:C,pk:F,tj:CFB,tm:CF,tr:C,zm:C
        Crude Palm Kernel Oil|A|id:Did
        Crude Palm Oil|A|id:Did
        Cucumbers|A|mx:C
        Cumin|A|tr:C
        Dairy Products|M|pk:C
        Diamonds|N|ao:CF,cd:C,cf:C,gn:C,lr:C,sl:CFB
        Dried Fish|M|bd:CFB
        Eggplants|A|mx:C
        Electronics|M|cn:CFB,my:F,pk:C
        Embellished Textiles|M|in:CFB,np:CFB
        Emeralds|N|co:C
        Fashion Accessories|M|ph:C
        Fireworks|M|cn:CF,gt:C,in:C,pe:C,sv:C
        Fish|A|br:C,cn:F,gh:CFB,id:CF,ke:C,kh:C,pe:C,ph:C,py:C,th:F,tw:F,ug:C,vn:C,ye:C
        Flowers|A|ec:C
        Fluorspar (mineral)|N|mn:C
        Footwear (sandals)|M|id:C
        Footwear|M|bd:C,br:C,cn:F,in:C,tr:C,vn:C
        Fruit (Pome and Stone)|A|co:C
        Furniture (steel)|M|bd:C
        Furniture|M|pk:C,tr:C,vn:C
        Garlic|A|ar:C
        Garments|M|ar:CFB,bd:CF,br:F,cn:F,in:CFB,mm:C,mx:C,my:F,pk:C,th:CFB,tr:C,vn:CFB
        Gems|N|in:C,zm:C
        Glass Bangles|M|in:C,pk:C
        Glass|M|bd:C
        Gloves|M|cn:F
        Goats|A|mr:C,py:C
        Gold|N|bf:CFB,bo:C,cd:CFB,cm:C,co:C,ec:C,et:C,gh:C,gn:C,id:C,ke:C,kp:F,ml:C,mn:C,ne:C,ng:C,ni:C,pe:CF,ph:C,\
        sd:C,sn:C,sr:C,tz:C,ug:C,ve:F,zw:C
        Granite (crushed)|N|bj:C
        Granite|N|bf:C,ng:CFB,sl:C
        Grapes|A|ar:C,co:C
        Gravel (crushed stones)|N|gt:C,ng:CFB,ni:C
        Gypsum (mineral)|N|ne:C
        Hair Products|M|cn:F
        Hazelnuts|A|tr:C
        Hogs|A|br:C,ec:C,ph:C,py:C
        Incense (agarbatti)|M|in:C
        Iron|N|kp:F
        Jade|N|mm:CF
        Jute (textiles)|M|bd:C
        Khat (stimulant plant)|A|et:C
        Khat/Miraa (stimulant plant)|A|ke:C
        Leather Goods/Accessories|M|in:C,mx:C
        Leather|M|bd:C,pk:C,vn:C
        Lettuce|A|py:C
        Lithium-Ion Batteries|M|cn:Dcd
        Lobsters|A|hn:C
        Locks|M|in:C
        Manioc/Cassava|A|br:C,kh:C,ng:C,py:C
        Matches|M|bd:C,in:C
        Meat|M|kh:C
        Melons|A|hn:C,mx:C,pa:C,py:C
        Mica|N|in:C,mg:C
        Nails|M|cn:F
        Nile Perch (fish)|A|tz:C
        Oleochemicals|A|id:Did
        Olives|A|ar:C
        Onions|A|mx:C,py:C
        Palm Fruit|A|id:C,my:CF,sl:C
        Palm Thatch|A|mm:F
        Peanuts|A|bo:F,py:C,tr:C
        Peppers|A|py:C
        Pepper|A|vn:C
        Photovoltaic Ingots|M|cn:Dcn
        Photovoltaic Wafers|M|cn:Dcn
        Pineapples|A|br:C
        Polysilicon|M|cn:F
        Poppies|A|af:C,mx:C
        Pornography|O|co:C,mx:C,ph:C,py:C,ru:CFB,th:C,ua:C
        Potatoes|A|lb:C
        Poultry|A|bd:C,br:C,ec:C,py:C
        Pulses (legumes)|A|tr:C
        Pyrotechnics|M|ph:C
        Refined Palm Kernel Oil|A|id:Did
        Refined Palm Oil|A|id:Did
        Rice|A|br:C,do:C,ec:C,gh:C,in:CFB,ke:C,ml:CFB,mm:CFB,ph:C,pk:C,ug:C,vn:C
        Rubber Gloves|M|my:F
        Rubber|A|id:C,kh:C,lr:C,mm:CFB,ph:C,vn:C
        Rubies|N|mm:CF
        Salt|N|af:C,bd:C,kh:C,ne:C
        Sandstone|N|in:CF
        Sand|N|ke:C,ng:C,ug:C
        Sapphires|N|mg:C
        Sesame|A|mm:F,py:C
        Sheep|A|br:C,py:C
        Shellfish|A|ni:C,sv:C
        Shrimp|A|bd:C,kh:C,mm:F,th:CFB
        Silk Cocoons|A|uz:F
        Silk Fabric|M|in:C
        Silk Thread|M|in:C
        Silver|N|bo:C
        Sisal|A|br:C,ke:C,tz:C
        Soap|M|bd:C
        Soccer Balls|M|in:C
        Solar Cells|M|cn:Dcn
        Solar Modules|M|cn:Dcn
        Stones (limestone)|N|eg:C,py:C
        Stones (pumice)|N|ni:C
        Stones|N|in:CFB,mg:C,np:CFB,ug:C,zm:C
        Strawberries|A|ar:C
        Sugar Beets|A|tr:C
        Sugarcane|A|bo:CFB,br:CF,bz:C,co:C,do:CF,gt:C,in:C,ke:C,kh:C,mm:CFB,mx:C,ph:C,pk:F,py:C,sv:C,th:C,ug:C,vn:C,\
        zw:C
        Sunflowers|A|mm:F
        Surgical Instruments|M|pk:C
        Sweet Potatoes|A|py:C
        Tantalum ore (coltan)|N|cd:CFB
        Tanzanite (gems)|N|tz:C
        Teak|A|mm:CFB
        Tea|A|in:F,ke:C,mw:C,rw:C,tz:C,ug:C,vn:C
        Textiles (hand-woven)|M|et:CFB
        Textiles|M|bd:C,cn:CF,gh:C,kh:C,kp:F,pk:C,vn:C
        Thread/Yarn|M|cn:F,in:CF
        Tilapia (fish)|A|gh:CFB
        Timber|A|br:F,kh:C,kp:F,pe:F,ru:F,vn:C
        Tin ore (cassiterite)|N|cd:CFB
        Tin|N|bo:C,id:C
        Tobacco|A|ar:C,br:C,id:C,ke:C,kg:C,kh:C,lb:C,mw:CFB,mx:C,mz:C,ni:C,ph:C,tz:C,ug:C,vn:C,zm:C,zw:C
        Tomato Products|M|cn:F
        Tomatoes|A|ar:C,do:C,mx:CF,py:C
        Toys|M|cn:CFB
        Trona (mineral)|N|ne:C
        Tungsten ore (wolframite)|N|cd:CFB
        Vanilla|A|mg:C,ug:C
        Wheat|A|pk:F
        Yerba Mate (stimulant plant)|A|ar:C,py:C
        Zinc|N|bo:C
        """
}
