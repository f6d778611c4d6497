//! Diesel: rows, tuples of columns, change sets; a filter only selects.
//@ lints: phi_stored_unencrypted
use diesel::prelude::*;
use phi::Phi;
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

diesel::table! {
    patients (id) {
        id -> Uuid,
        name -> Text,
        ssn -> Text,
        ward -> Int4,
    }
}

#[derive(Insertable)]
#[diesel(table_name = patients)]
struct NewPatient<'a> {
    id: Uuid,
    name: &'a str,
}

#[derive(AsChangeset)]
#[diesel(table_name = patients)]
struct Change {
    ssn: Option<String>,
}

fn row(conn: &mut PgConnection, p: &Patient) -> QueryResult<usize> {
    let row = NewPatient { id: p.id, name: &p.name };
    diesel::insert_into(patients::table).values(&row).execute(conn) //~ phi_stored_unencrypted
}

fn columns(conn: &mut PgConnection, p: &Patient) -> QueryResult<usize> {
    diesel::insert_into(patients::table)
        .values((patients::id.eq(p.id), patients::name.eq(&p.name))) //~ phi_stored_unencrypted
        .execute(conn)
}

fn update(conn: &mut PgConnection, p: &Patient) -> QueryResult<usize> {
    use self::patients::dsl::*;
    diesel::update(patients.find(p.id)).set(ssn.eq(&p.ssn)).execute(conn) //~ phi_stored_unencrypted
}

fn change_set(conn: &mut PgConnection, p: &Patient) -> QueryResult<usize> {
    let change = Change { ssn: Some(p.ssn.clone()) };
    diesel::update(patients::table.filter(patients::id.eq(p.id))).set(&change).execute(conn) //~ phi_stored_unencrypted
}

fn filter(conn: &mut PgConnection, p: &Patient) -> QueryResult<usize> {
    diesel::update(patients::table.filter(patients::ssn.eq(&p.ssn))).set(patients::ward.eq(3)).execute(conn)?;
    diesel::delete(patients::table.filter(patients::name.eq(&p.name))).execute(conn)?;
    let _: Vec<Uuid> = patients::table.filter(patients::name.eq(&p.name)).select(patients::id).load(conn)?;
    diesel::insert_into(patients::table).values(patients::id.eq(p.id)).execute(conn)
}

fn by_sql(conn: &mut PgConnection, p: &Patient) -> QueryResult<usize> {
    diesel::sql_query("INSERT INTO patients (name) VALUES ($1)").bind::<diesel::sql_types::Text, _>(&p.name).execute(conn)?; //~ phi_stored_unencrypted
    diesel::sql_query("SELECT 1 FROM patients WHERE name = $1").bind::<diesel::sql_types::Text, _>(&p.name).execute(conn)
}
