"""What happened: tables, migrations, engine and one module of plain queries for each aggregate."""
