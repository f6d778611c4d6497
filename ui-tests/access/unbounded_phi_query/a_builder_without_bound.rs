//! A builder that is asked for all without a filter.
//@ lints: unbounded_phi_query
use phi::Phi;

#[derive(Clone, serde::Serialize, serde::Deserialize, sqlx::FromRow, Phi)]
struct Patient {
    #[phi(skip)]
    id: i64,
    name: String,
}

#[derive(sqlx::FromRow)]
struct Ward {
    id: i64,
    beds: i32,
}

mod patient {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, DeriveEntityModel, phi::Phi)]
    #[sea_orm(table_name = "patients")]
    pub struct Model {
        #[sea_orm(primary_key)]
        #[phi(skip)]
        pub id: i64,
        pub name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

async fn by_entity(db: &sea_orm::DatabaseConnection) -> Result<usize, sea_orm::DbErr> {
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
    let all = patient::Entity::find().all(db).await?; //~ unbounded_phi_query
    let one = patient::Entity::find_by_id(5).one(db).await?;
    let page = patient::Entity::find().limit(20).all(db).await?;
    let some = patient::Entity::find().filter(patient::Column::Name.eq("x")).all(db).await?;
    Ok(all.len() + page.len() + some.len() + usize::from(one.is_some()))
}

async fn by_collection(patients: &mongodb::Collection<Patient>) -> mongodb::error::Result<()> {
    use mongodb::bson::doc;
    let _all = patients.find(doc! {}).await?; //~ unbounded_phi_query
    let _one = patients.find(doc! { "ward": 3 }).await?;
    let _page = patients.find(doc! {}).limit(20).await?;
    Ok(())
}

fn by_diesel(conn: &mut diesel::PgConnection) -> diesel::QueryResult<Vec<Patient>> {
    use diesel::prelude::*;
    let all = schema::patients::table.load::<Patient>(conn)?; //~ unbounded_phi_query
    let some = schema::patients::table.filter(schema::patients::ward.eq(3)).load::<Patient>(conn)?;
    let page = schema::patients::table.limit(20).load::<Patient>(conn)?;
    drop((some, page));
    Ok(all)
}

fn by_statement(conn: &rusqlite::Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare("SELECT name FROM patients")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?; //~ unbounded_phi_query
    let mut one = conn.prepare("SELECT name FROM patients WHERE id = ?1")?;
    let _ = one.query_map([5], |row| row.get::<_, String>(0))?;
    rows.collect()
}
