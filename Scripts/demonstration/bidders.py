"""The business that wins the cleaning tender and was not bought from before."""

TABLE = """Supplier Name,Company Number,Address,Postcode,Country,Website,Annual Spend (£),Sector
Glendid Craig Lwyd Cyf,99010090,"2 Iard y Felin, Caerhedyn",LL93 9ZQ,GB,https://glendid.example,,Cleaning
"""
