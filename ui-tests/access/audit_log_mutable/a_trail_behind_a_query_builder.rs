//! A table, an entity, a collection.
//@ lints: audit_log_mutable
use diesel::prelude::*;
use mongodb::bson::doc;

diesel::table! {
    audit_log (id) { id -> Int8, actor -> Text, }
}

fn by_diesel(conn: &mut PgConnection) -> QueryResult<()> {
    diesel::insert_into(audit_log::table).values(audit_log::actor.eq("me")).execute(conn)?;
    diesel::delete(audit_log::table.filter(audit_log::id.lt(5))).execute(conn)?; //~ audit_log_mutable
    diesel::update(audit_log::table).set(audit_log::actor.eq("you")).execute(conn)?; //~ audit_log_mutable
    diesel::delete(sessions::table).execute(conn)?;
    Ok(())
}

async fn by_collection(db: &mongodb::Database) -> mongodb::error::Result<()> {
    let trail = db.collection::<mongodb::bson::Document>("audit_log");
    trail.insert_one(doc! { "actor": "me" }).await?;
    trail.delete_many(doc! { "actor": "me" }).await?; //~ audit_log_mutable
    trail.update_one(doc! { "actor": "me" }, doc! { "$set": { "actor": "you" } }).await?; //~ audit_log_mutable
    db.collection::<mongodb::bson::Document>("sessions").delete_many(doc! {}).await?;
    Ok(())
}

async fn by_entity(db: &sea_orm::DatabaseConnection) -> Result<(), sea_orm::DbErr> {
    use sea_orm::EntityTrait;
    entity::audit_log::Entity::delete_many().exec(db).await?; //~ audit_log_mutable
    entity::sessions::Entity::delete_many().exec(db).await?;
    Ok(())
}
