//! sled, redb, RocksDB and heed keep files in clear; the encrypted database of heed does not.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use redb::{Database, TableDefinition};
use serde::Serialize;
use uuid::Uuid;

#[derive(Phi, Serialize)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

fn sled_tree(db: &sled::Db, p: &Patient) -> sled::Result<()> {
    db.insert(p.id.as_bytes(), p.name.as_bytes())?; //~ phi_stored_unencrypted
    let tree = db.open_tree("patients")?;
    tree.insert(p.id.as_bytes(), serde_json::to_vec(p).unwrap())?; //~ phi_stored_unencrypted
    tree.insert(b"visits", b"3")?;
    let mut batch = sled::Batch::default();
    batch.insert(b"last", p.name.as_bytes()); //~ phi_stored_unencrypted
    tree.apply_batch(batch)?;
    Ok(())
}

const PATIENTS: TableDefinition<&str, &str> = TableDefinition::new("patients");

fn redb_table(db: &Database, p: &Patient) -> Result<(), redb::Error> {
    let write = db.begin_write()?;
    {
        let mut table = write.open_table(PATIENTS)?;
        table.insert("last", p.name.as_str())?; //~ phi_stored_unencrypted
        table.insert("visits", "3")?;
    }
    write.commit()?;
    Ok(())
}

fn rocks(db: &rocksdb::DB, p: &Patient) -> Result<(), rocksdb::Error> {
    db.put(b"last", &p.name)?; //~ phi_stored_unencrypted
    db.put(b"visits", b"3")?;
    let mut batch = rocksdb::WriteBatch::default();
    batch.put(b"ssn", &p.ssn); //~ phi_stored_unencrypted
    db.write(batch)?;
    let _ = db.get(&p.ssn)?;
    Ok(())
}

fn heed_clear(env: &heed::Env, db: heed::Database<heed::types::Str, heed::types::Str>, p: &Patient) -> heed::Result<()> {
    let mut wtxn = env.write_txn()?;
    db.put(&mut wtxn, "last", &p.name)?; //~ phi_stored_unencrypted
    wtxn.commit()
}

fn heed_sealed(env: &heed::EncryptedEnv, db: heed::EncryptedDatabase<heed::types::Str, heed::types::Str>, p: &Patient) -> heed::Result<()> {
    let mut wtxn = env.write_txn()?;
    db.put(&mut wtxn, "last", &p.name)?;
    wtxn.commit()
}
